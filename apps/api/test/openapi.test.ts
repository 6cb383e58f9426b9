import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REST_ROUTES } from '../src/index.ts';
import { startedHost } from './started-host.ts';

type Parameter = { in: 'path' | 'query'; name: string; required?: boolean; schema: Schema };
type Schema = {
  type?: string;
  enum?: string[];
  const?: string;
  anyOf?: Schema[];
  items?: Schema;
  examples?: unknown[];
};
type Operation = {
  operationId: string;
  parameters?: Parameter[];
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
};
type Document = { openapi: string; paths: Record<string, { get?: Operation; post?: Operation }>; components: object };

let served: Awaited<ReturnType<typeof startedHost>>;
let document: Document;
let bodies: Ajv2020.default;
beforeAll(async () => {
  served = await startedHost();
  document = (await (await fetch(`${served.url}/openapi.json`)).json()) as Document;
  bodies = new Ajv2020.default({ strict: false, allErrors: false });
  formats.default(bodies);
  bodies.addSchema({ $id: 'document', ...document });
});
afterAll(() => served.close());

/** The check of a body by what the document says of it. */
const checks = new Map<string, ValidateFunction>();
function checkOf(path: string, status: string): ValidateFunction | undefined {
  const place = `${path} ${status}`;
  if (!checks.has(place)) {
    const content = document.paths[path]?.get?.responses[status]?.content?.['application/json'];
    if (content === undefined) return undefined;
    const pointer = ['paths', path, 'get', 'responses', status, 'content', 'application/json', 'schema']
      .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    checks.set(place, bodies.compile({ $ref: `document#/${pointer}` }));
  }
  return checks.get(place);
}

describe('the document', () => {
  it('is valid OpenAPI 3.1 to an independent validator', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(document.openapi).toMatch(/^3\.1\./);
  });

  it('describes every route, and names each operation once', () => {
    for (const { path } of REST_ROUTES) expect(document.paths).toHaveProperty([`/v1${path}`]);
    const ids = Object.values(document.paths).flatMap(({ get, post }) =>
      [get, post].flatMap((one) => one?.operationId ?? []),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives an example or the choices for every parameter that is needed', () => {
    for (const { get } of Object.values(document.paths)) {
      for (const { required, schema, name } of get?.parameters ?? []) {
        if (required) expect(valuesOf(schema), `${get?.operationId} ${name}`).not.toEqual([]);
      }
    }
  });
});

/** Values that the document itself offers for a parameter. */
function valuesOf(schema: Schema): string[] {
  if (schema.anyOf) return schema.anyOf.flatMap(valuesOf);
  if (schema.enum) return schema.enum;
  if (schema.const !== undefined) return [schema.const];
  if (schema.type === 'boolean') return ['true', 'false'];
  const examples = schema.type === 'array' ? (schema.items?.examples ?? schema.examples) : schema.examples;
  return (examples ?? []).map(String);
}

/** What a client made from the document may send: values it offers, sometimes others of the right kind, sometimes not. */
function wordFor(schema: Schema): fc.Arbitrary<string> {
  const offered = valuesOf(schema);
  const anything = fc.oneof(
    fc.string({ maxLength: 30, unit: 'grapheme' }),
    fc.constantFrom('2024-H1', '1999-Q1', 'USD', '-1', '1e99', '__proto__', '../..', 'null', '٢٠٢٤'),
    fc.integer().map(String),
  );
  if (offered.length === 0) return anything;
  const known = fc.constantFrom(...offered);
  const one = fc.oneof({ weight: 6, arbitrary: known }, { weight: 1, arbitrary: anything });
  return schema.type === 'array' ? fc.array(one, { maxLength: 4 }).map((list) => list.join(',')) : one;
}

function requestOf(path: string, { parameters = [] }: Operation): fc.Arbitrary<string> {
  const fields = Object.fromEntries(
    parameters.map((parameter) => {
      const value = wordFor(parameter.schema);
      return [parameter.name, parameter.required ? value : fc.option(value, { nil: undefined, freq: 3 })];
    }),
  );
  return fc.record(fields).map((values) => {
    const query = new URLSearchParams();
    let address = path;
    for (const { in: where, name } of parameters) {
      const value = values[name];
      if (where === 'path') address = address.replace(`{${name}}`, encodeURIComponent(value || 'x'));
      else if (value !== undefined) query.set(name, value);
    }
    return query.size === 0 ? address : `${address}?${query}`;
  });
}

describe('requests made from the document', () => {
  it('are answered as it says: a status it lists, a body of the shape it gives', async () => {
    const statuses = new Set<number>();
    for (const [path, { get }] of Object.entries(document.paths)) {
      if (get === undefined) continue;
      await fc.assert(
        fc.asyncProperty(requestOf(path, get), async (address) => {
          const response = await fetch(`${served.url}${address}`, { redirect: 'manual' });
          statuses.add(response.status);
          expect(Object.keys(get.responses), address).toContain(String(response.status));
          const type = response.headers.get('content-type') ?? '';
          const body = await response.text();
          if (!type.startsWith('application/json')) return;
          const check = checkOf(path, String(response.status));
          if (check) expect(check(JSON.parse(body)) || [address, check.errors?.[0]]).toBe(true);
        }),
        { numRuns: 60, seed: 20261124 },
      );
    }
    expect([...statuses].sort()).toEqual([200, 400, 404]);
  });
});
