import { recordOfVersion } from '@outlay/api';
import {
  csvText,
  PUBLISHED_TABLES,
  parsePublishedTable,
  publishedRecord,
  publishedTable,
  tableRecords,
} from '@outlay/dataset';
import type { Dataset } from '@outlay/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { contextOf, type HostParts } from '../host-parts.ts';
import { type Answer, answerOf, sendAnswer } from '../http/answer.ts';
import { FORMATS } from '../http/negotiate.ts';
import { HttpProblem } from '../http/problem.ts';

type Bulk = { readonly version: string; readonly table?: string; readonly format: 'json' | 'csv' };

/** The whole record, and each table of it, of the newest version or of one that is kept. */
export function bulkPlugin(app: FastifyInstance, parts: HostParts): void {
  app.get<{ Params: { file: string } }>('/v1/dataset/:file', (request, reply) => {
    const { name, format } = partsOf(request.params.file, 'latest.json');
    return send(parts, request, reply, { version: name, format });
  });
  app.get<{ Params: { version: string; file: string } }>('/v1/dataset/:version/:file', (request, reply) => {
    const { name, format } = partsOf(request.params.file, 'observations.csv');
    return send(parts, request, reply, { version: request.params.version, table: name, format });
  });
}

function send(parts: HostParts, request: FastifyRequest, reply: FastifyReply, bulk: Bulk) {
  withoutQuery(request);
  const key = `bulk ${bulk.version} ${bulk.table} ${bulk.format}`;
  const kept = parts.answers.get(key);
  if (kept) return sendAnswer(request, reply, kept);
  const version = bulk.version === 'latest' ? undefined : bulk.version;
  const made = bulkAnswer(recordOfVersion(contextOf(parts, request), version), bulk);
  parts.answers.set(key, made);
  return sendAnswer(request, reply, made);
}

/** A file is whole: a question after its name would be dropped in silence, so it is refused. */
function withoutQuery(request: FastifyRequest): void {
  const [, query = ''] = (request.raw.url as string).split('?', 2);
  const [name] = new URLSearchParams(query).keys();
  if (name === undefined) return;
  throw new HttpProblem(
    400,
    'invalid-input',
    `${name.slice(0, 80)} is no parameter of a file of the record`,
    'A file is given whole; ask /v1/series or /v1/compare for a part of the record',
  );
}

/** Splits the name of a file at its ending. */
function partsOf(file: string, example: string): { name: string; format: 'json' | 'csv' } {
  const [, name, format] = /^(.+)\.(json|csv)$/.exec(file) ?? [];
  if (name !== undefined) return { name, format: format as 'json' | 'csv' };
  throw new HttpProblem(
    404,
    'not-found',
    `there is no file "${file.slice(0, 80)}"`,
    `Ask for json or csv, for example ${example}`,
  );
}

/**
 * The whole record as one JSON document, its observations as CSV, or one table of it.
 *
 * @throws OutlayError `invalid-query` for a table that does not exist.
 */
export function bulkAnswer(dataset: Dataset, { version, table, format }: Bulk): Answer {
  const name = table === undefined ? undefined : parsePublishedTable(table);
  const text =
    format === 'json'
      ? `${JSON.stringify(publishedRecord(dataset, name))}\n`
      : csvText(tableRecords(publishedTable(dataset, name ?? 'observations')));
  const file = `outlay-${name ?? (format === 'csv' ? 'observations' : 'record')}-${dataset.version}.${format}`;
  return answerOf(FORMATS[format], text, {
    kept: version === 'latest' ? 'newest' : 'versioned',
    headers: { 'content-disposition': `attachment; filename="${file}"` },
  });
}

/** The tables that can be taken. */
export const BULK_TABLES = PUBLISHED_TABLES;
