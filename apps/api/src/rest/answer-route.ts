import type { OutlayCaller } from '@outlay/api';
import { csvText } from '@outlay/dataset';
import { TRPCError } from '@trpc/server';
import type { FastifyRequest } from 'fastify';
import { type Answer, answerOf } from '../http/answer.ts';
import { FORMATS, type Format, negotiatedFormat } from '../http/negotiate.ts';
import { HttpProblem } from '../http/problem.ts';
import { inputOfQuery } from './query.ts';
import type { RestRoute } from './route.ts';

/** A question as it stands in a request: the format of its answer, and whether the address itself names the format. */
type Asked = { readonly format: Format; readonly named: boolean; readonly parameters: Record<string, string> };

/**
 * The format of an answer: by the ending of the address (`/compare.csv`, `/companies/baidu.csv`), else by what the
 * reader accepts.
 */
export function askedOf(route: RestRoute, request: FastifyRequest, ending: Format | undefined): Asked {
  const parameters = { ...(request.params as Record<string, string>) };
  const { formats, last } = route;
  if (ending === undefined && last !== undefined) {
    const format = formats.find((one) => parameters[last]?.endsWith(`.${one}`));
    if (format) {
      parameters[last] = (parameters[last] as string).slice(0, -format.length - 1);
      return { format, named: true, parameters };
    }
  }
  return { format: ending ?? negotiatedFormat(request, formats), named: ending !== undefined, parameters };
}

/** Puts the question of a request to the contract and writes the answer. */
export async function answerRoute(
  route: RestRoute,
  request: FastifyRequest,
  asked: Asked,
  caller: OutlayCaller,
): Promise<Answer> {
  const found = await route.ask(caller, inputOf(route, request, asked) as never);
  return answerOf(FORMATS[asked.format], textOf(route, asked.format, found), {
    ...(route.kept ? { kept: route.kept } : {}),
    vary: asked.named ? 'Accept-Encoding' : 'Accept, Accept-Encoding',
    headers: asked.format === 'json' ? {} : { 'content-disposition': `inline; filename="${fileName(route, asked)}"` },
  });
}

function inputOf(route: RestRoute, request: FastifyRequest, { parameters }: Asked): unknown {
  const url = request.raw.url as string;
  const mark = url.indexOf('?');
  const query = inputOfQuery(route.input, mark < 0 ? '' : url.slice(mark + 1));
  const twice = Object.keys(parameters).find((name) => Object.hasOwn(query, name));
  if (twice) {
    throw new HttpProblem(
      400,
      'invalid-input',
      `${twice} stands in the path already`,
      'Leave it out of the query string',
    );
  }
  const read = route.input.safeParse({ ...query, ...parameters });
  if (read.success) return read.data;
  throw new TRPCError({ code: 'BAD_REQUEST', cause: read.error });
}

function textOf(route: RestRoute, format: Format, found: unknown): string {
  if (format === 'json') return `${JSON.stringify(found)}\n`;
  const text = route.texts[format]?.(found as never);
  return typeof text === 'object' ? csvText(text) : (text as string);
}

/** A name to save the answer by, from the path: `outlay-companies-baidu.csv`. */
function fileName({ path }: RestRoute, { parameters, format }: Asked): string {
  const words = path.replace(/\{(\w+)\}/g, (_, name: string) => parameters[name] ?? '').split('/');
  const plain = ['outlay', ...words].map((word) => word.replace(/[^A-Za-z0-9.-]+/g, '-')).filter((word) => word !== '');
  return `${plain.join('-').slice(0, 120)}.${format}`;
}
