import type { OutlayCaller } from '@outlay/api';
import type { FlatRecords } from '@outlay/domain';
import type { z } from 'zod';
import type { KEPT } from '../http/answer.ts';
import type { Format } from '../http/negotiate.ts';

/** A question of the contract that can be asked with a plain GET. */
export type RestRoute = {
  /** Under `/v1`, with parameters in braces: `/companies/{id}`. */
  readonly path: string;
  /** The procedure that answers, by its name in the router; also the id of the operation in the document. */
  readonly procedure: string;
  readonly summary: string;
  readonly description?: string;
  /** What the path and the query string together must give. */
  readonly input: z.ZodObject;
  readonly output: z.ZodType;
  readonly kept?: keyof typeof KEPT;
  /** A path and query that a reader can try. */
  readonly example: string;
  /** Puts the question; the answer is what `output` describes. */
  readonly ask: (caller: OutlayCaller, input: never) => Promise<unknown>;
  /** JSON first. */
  readonly formats: readonly Format[];
  /** The parameter at the end of the path, to which the ending of a format may be added. */
  readonly last: string | undefined;
  /** The other formats of the answer beside JSON. */
  readonly texts: Readonly<Partial<Record<Exclude<Format, 'json'>, (answer: never) => FlatRecords | string>>>;
};

/** Holds the parts of a route to each other: what is asked to the input, what is written to the answer. */
export function restRoute<Input extends z.ZodObject, Output>(
  route: Omit<RestRoute, 'input' | 'output' | 'ask' | 'texts' | 'formats' | 'last'> & {
    input: Input;
    output: z.ZodType<Output>;
    ask: (caller: OutlayCaller, input: z.infer<Input>) => Promise<Output>;
    texts?: Partial<Record<Exclude<Format, 'json'>, (answer: Output) => FlatRecords | string>>;
  },
): RestRoute {
  const { path, texts = {} } = route;
  return {
    ...route,
    texts,
    formats: ['json', ...(Object.keys(texts) as Format[])],
    last: path.endsWith('}') ? pathParameters(path).at(-1) : undefined,
  };
}

/** The names of the parameters that stand in the path. */
export function pathParameters(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);
}
