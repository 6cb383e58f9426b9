/// <reference path="./negotiator.d.ts" />
import type { FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { HttpProblem } from './problem.ts';

/** What a question may be answered in. */
export const FORMATS = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  bib: 'application/x-bibtex; charset=utf-8',
} as const;

export type Format = keyof typeof FORMATS;

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  bib: 'application/x-bibtex',
};

/** The format that the reader prefers of those a route has, the first of them by default. */
export function negotiatedFormat(request: FastifyRequest, offered: readonly Format[]): Format {
  const accept = withoutParameters(request.headers.accept ?? '');
  if (accept === '' || accept === '*/*') return offered[0] as Format;
  const chosen = new Negotiator({ headers: { accept } }).mediaType(offered.map((format) => MEDIA_TYPES[format]));
  const found = offered.find((format) => MEDIA_TYPES[format] === chosen);
  if (found) return found;
  throw new HttpProblem(
    406,
    'not-acceptable',
    `there is no answer in ${accept.slice(0, 100)}`,
    `Accept one of ${offered.map((format) => MEDIA_TYPES[format]).join(', ')}`,
  );
}

/** Media ranges with their weights alone: `application/json; charset=utf-8` asks for JSON, and gets it in UTF-8. */
function withoutParameters(accept: string): string {
  return accept.replace(/;\s*(?!q\s*=)[^\s;,="]+\s*=\s*("[^"]*"|[^;,"]*)/gi, '').trim();
}
