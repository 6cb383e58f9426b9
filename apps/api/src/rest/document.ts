import { checkInput, errorDetailsSchema } from '@outlay/api';
import { checkReportSchema, type Dataset } from '@outlay/domain';
import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject } from 'zod-openapi';
import { FORMATS, type Format } from '../http/negotiate.ts';
import { BULK_TABLES } from './bulk.ts';
import { CHECK_PATH } from './check.ts';
import { pathParameters, type RestRoute } from './route.ts';
import { REST_ROUTES } from './routes/index.ts';
import { nameSchemas } from './schema-names.ts';

/** The OpenAPI 3.1 document of the API: made from the schemas that the procedures check with. */
export type OpenApiDocument = ReturnType<typeof createDocument>;

const problem = errorDetailsSchema.meta({ id: 'Problem', description: 'Every failure has this one shape.' });
const plainText = z.string();

const REFUSALS = {
  '400': 'The question is not valid; the message says what and where',
  '404': 'There is no such entity, document, version, table or rate',
  '406': 'No acceptable format or encoding',
  '414': 'The address is too long',
  '429': 'Too many requests; Retry-After says when to ask again',
  '503': 'Too busy, or about to stop; Retry-After says when to ask again',
} as const;

const ANSWER_HEADERS = z.object({
  ETag: z.string().meta({ description: 'Strong; send it back in If-None-Match' }),
  'Cache-Control': z.string(),
});

/** Makes the document for a record; `publicUrl` is where this host is reached. */
export function openApiDocument(dataset: Dataset, publicUrl: string, version: string): OpenApiDocument {
  nameSchemas();
  const paths: Record<string, { get?: ZodOpenApiOperationObject; post?: ZodOpenApiOperationObject }> = {};
  for (const route of REST_ROUTES) paths[`/v1${route.path}`] = { get: operation(route) };
  paths[CHECK_PATH] = { post: checkOperation() };
  Object.assign(paths, bulkPaths());
  return createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Outlay',
      version,
      summary: 'Who spends what on AI infrastructure, in China and in the United States, and how do we know?',
      description: `Capital expenditure with its definition, days, exchange rate and document. Record ${dataset.version}, up to ${dataset.recordedTo}. No key is needed. The same questions can be asked over tRPC at /trpc with a typed client, @outlay/api.`,
      license: { name: 'Code MIT, data CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    servers: [{ url: publicUrl }],
    tags: [
      { name: 'figures', description: 'Questions about figures' },
      { name: 'record', description: 'What the record holds' },
    ],
    paths,
  });
}

function operation(route: RestRoute): ZodOpenApiOperationObject {
  const inPath = pathParameters(route.path);
  const shape = route.input.shape as Record<string, z.ZodType>;
  const pick = (kept: (name: string) => boolean) =>
    z.object(
      Object.fromEntries(Object.entries(shape).flatMap(([name, of]) => (kept(name) ? [[name, parameter(of)]] : []))),
    );
  return {
    operationId: route.procedure,
    tags: [route.procedure.startsWith('capex.') ? 'figures' : 'record'],
    summary: route.summary,
    ...(route.description ? { description: route.description } : {}),
    requestParams: {
      ...(inPath.length > 0 ? { path: pick((name) => inPath.includes(name)) } : {}),
      ...(Object.keys(shape).length > inPath.length ? { query: pick((name) => !inPath.includes(name)) } : {}),
    },
    responses: {
      '200': { description: 'The answer', headers: ANSWER_HEADERS, content: contentOf(route) },
      '304': { description: 'The reader has the answer already' },
      ...refusals(),
    },
  };
}

/** Lists are written with commas in a query string. */
function parameter(schema: z.ZodType): z.ZodType {
  const plain = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
  return plain.def.type === 'array'
    ? schema.meta({ ...schema.meta(), param: { style: 'form', explode: false } })
    : schema;
}

function contentOf(route: RestRoute) {
  const content = route.formats.map((format) => [
    mediaType(format),
    { schema: format === 'json' ? route.output : plainText },
  ]);
  return Object.fromEntries(content) as Record<string, { schema: z.ZodType }>;
}

function checkOperation(): ZodOpenApiOperationObject {
  return {
    operationId: 'claims.check',
    tags: ['figures'],
    summary: 'The claims of a text, each with a verdict',
    description:
      'Finds what a text says of capital expenditure, growth, ratios and chips, and holds each claim to the record: `supported`, `supported-under-other-definition`, `contradicted`, `unverifiable`. The text is not kept. As `text/plain`, with `lang` and `published` in the address, it is the body itself.',
    requestParams: { query: checkInput.omit({ text: true }) },
    requestBody: {
      required: true,
      content: { 'application/json': { schema: checkInput }, 'text/plain': { schema: plainText } },
    },
    responses: {
      '200': { description: 'The claims', content: { 'application/json': { schema: checkReportSchema } } },
      '413': { description: 'The text is too long', content: { 'application/json': { schema: problem } } },
      '415': {
        description: 'The body is neither JSON nor plain text',
        content: { 'application/json': { schema: problem } },
      },
      ...refusals(),
    },
  };
}

function bulkPaths(): Record<string, { get: ZodOpenApiOperationObject }> {
  const version = z.string().meta({ description: '`latest`, or a version that is kept', examples: ['latest'] });
  const table = z.enum([...BULK_TABLES] as [string, ...string[]]);
  const make = (of: 'whole' | 'table', format: 'json' | 'csv'): ZodOpenApiOperationObject => ({
    operationId: `dataset.${of}.${format}`,
    tags: ['record'],
    summary: of === 'table' ? `One table of the record as ${format.toUpperCase()}` : WHOLE[format],
    requestParams: { path: of === 'table' ? z.object({ version, table }) : z.object({ version }) },
    responses: {
      '200': {
        description: 'The record',
        headers: ANSWER_HEADERS,
        content: { [mediaType(format)]: { schema: format === 'csv' ? plainText : z.unknown() } },
      },
      '304': { description: 'The reader has the answer already' },
      ...refusals(),
    },
  });
  return {
    '/v1/dataset/{version}.json': { get: make('whole', 'json') },
    '/v1/dataset/{version}.csv': { get: make('whole', 'csv') },
    '/v1/dataset/{version}/{table}.json': { get: make('table', 'json') },
    '/v1/dataset/{version}/{table}.csv': { get: make('table', 'csv') },
  };
}

const WHOLE = {
  json: 'The whole record as one JSON document',
  csv: 'The observations of the record as CSV',
} as const;

function refusals() {
  return Object.fromEntries(
    Object.entries(REFUSALS).map(([status, description]) => [
      status,
      { description, content: { 'application/json': { schema: problem } } },
    ]),
  );
}

function mediaType(format: Format): string {
  return FORMATS[format].split(';')[0] as string;
}
