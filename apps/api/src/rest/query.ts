import { z } from 'zod';
import { HttpProblem } from '../http/problem.ts';

type Shape = Record<string, z.ZodType>;

/**
 * The words of a query string as the input that a procedure takes: lists are written with commas, or by naming the
 * parameter again; numbers and `true` and `false` are read where the schema wants them. What the schema does not know
 * is passed on, so that it is refused by name and not dropped.
 *
 * @throws HttpProblem 400 for a parameter that is given twice, and for a broken percent-encoding.
 */
export function inputOfQuery(schema: z.ZodObject, text: string): Record<string, unknown> {
  const query = parsed(text);
  const shape = schema.shape as Shape;
  const input = new Map<string, unknown>();
  for (const name of new Set(query.keys())) {
    const given = query.getAll(name);
    const type = Object.hasOwn(shape, name) ? plainType(shape[name] as z.ZodType) : undefined;
    if (type === 'array') {
      input.set(
        name,
        given.flatMap((text) => text.split(',')).filter((text) => text !== ''),
      );
      continue;
    }
    if (given.length > 1) {
      throw new HttpProblem(
        400,
        'invalid-input',
        `${name.slice(0, 80)} is given ${given.length} times`,
        'Give it once',
      );
    }
    input.set(name, scalar(type, given[0] as string));
  }
  return Object.fromEntries(input);
}

/** A text as what the schema wants; a text that is no such thing stays one, and the schema refuses it in its words. */
function scalar(type: string | undefined, text: string): unknown {
  if (type === 'boolean') return text === 'true' || text === '' ? true : text === 'false' ? false : text;
  if (type === 'number' && /^[+-]?\d+(\.\d+)?$/.test(text.trim())) return Number(text);
  return text;
}

/** The kind of a schema without what makes it optional. */
function plainType(schema: z.ZodType): string {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? plainType(schema.unwrap() as z.ZodType)
    : schema.def.type;
}

/** URLSearchParams reads anything; what is no UTF-8 in percent-encoding must not become a question mark. */
function parsed(text: string): URLSearchParams {
  try {
    decodeURIComponent(text);
  } catch {
    throw new HttpProblem(400, 'invalid-url', 'the query string is not valid percent-encoding', 'Write names in UTF-8');
  }
  return new URLSearchParams(text);
}
