import { createHash } from 'node:crypto';
import type { OpenApiDocument } from './document.ts';
import { REFERENCE_STYLE } from './reference-style.ts';
import { REST_ROUTES } from './routes/index.ts';

type Operation = {
  operationId: string;
  summary?: string;
  description?: string;
  parameters?: Parameter[];
  responses: Record<string, { content?: Record<string, unknown> }>;
};
type Parameter = { in: string; name: string; required?: boolean; description?: string; schema: Schema };
type Schema = {
  type?: string;
  enum?: string[];
  examples?: unknown[];
  anyOf?: Schema[];
  const?: string;
  items?: Schema;
  description?: string;
};

/** The policy under which the page is sent: its own style and nothing else. */
export const REFERENCE_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(REFERENCE_STYLE).digest('base64')}'; frame-ancestors 'none'; base-uri 'none'`;

/** A page for people, made from the document for programs: every question, its parameters, and an address to try. */
export function referencePage(document: OpenApiDocument, metadata: unknown): string {
  const paths = Object.entries(document.paths ?? {}) as [string, { get?: Operation; post?: Operation }][];
  const operations = paths.flatMap(([path, { get, post }]) => [
    ...(get ? [{ path, method: 'GET', operation: get }] : []),
    ...(post ? [{ path, method: 'POST', operation: post }] : []),
  ]);
  const base = document.servers?.[0]?.url ?? '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Outlay API</title>
<meta name="description" content="${escaped(document.info.summary ?? '')}">
<style>${REFERENCE_STYLE}</style>
<script type="application/ld+json">${JSON.stringify(metadata).replaceAll('<', '\\u003c')}</script>
</head>
<body>
<main>
<h1>Outlay API</h1>
<p class="standfirst">${escaped(document.info.summary ?? '')}</p>
<p>${escaped(document.info.description ?? '')}</p>
<ul>
<li>Answers are JSON; add <code>.csv</code> to an address, or send <code>Accept: text/csv</code>, for a table. Amounts are whole currency units; growth and ratios are fractions; a missing figure is a <code>gap</code> with a reason.</li>
<li>Every answer has a strong <code>ETag</code>. Ask again with <code>If-None-Match</code>, and what has not changed is not sent twice.</li>
<li>Failures have one shape: <code>{ code, message, hint, requestId }</code>. <code>429</code> and <code>503</code> come with <code>Retry-After</code>.</li>
<li>For programs: <a href="/openapi.json">OpenAPI 3.1</a>, tRPC at <code>/trpc</code> with the client <code>@outlay/api</code>, <a href="/v1/dataset.jsonld">metadata</a>.</li>
</ul>
<nav aria-label="Questions"><h2>Questions</h2><ul>
${operations.map(({ path, operation }) => `<li><a href="#${anchor(operation)}"><code>${escaped(path)}</code></a> ${escaped(operation.summary ?? '')}</li>`).join('\n')}
</ul></nav>
${operations.map((one) => section(one, base)).join('\n')}
</main>
</body>
</html>
`;
}

type Described = { path: string; method: string; operation: Operation };

function section({ path, method, operation }: Described, base: string): string {
  const types = Object.keys(operation.responses['200']?.content ?? {});
  return `<section id="${anchor(operation)}" aria-labelledby="${anchor(operation)}-title">
<h2 id="${anchor(operation)}-title"><code>${method} ${escaped(path)}</code></h2>
<p>${prose(`${operation.summary ?? ''}. ${operation.description ?? ''}`)}</p>
${parameters(operation.parameters ?? [])}
<p>Answers: ${types.map((type) => `<code>${escaped(type)}</code>`).join(', ')}.${method === 'GET' ? ` Try ${tried(path, operation, base)}` : ''}</p>
</section>`;
}

/** An address of the operation that a reader can follow. */
function tried(path: string, { operationId }: Operation, base: string): string {
  const example = REST_ROUTES.find(({ procedure }) => procedure === operationId)?.example;
  const address =
    example === undefined ? path.replace('{version}', 'latest').replace('{table}', 'observations') : `/v1${example}`;
  return `<a href="${escaped(address)}">${escaped(`${base}${address}`)}</a>`;
}

function parameters(all: readonly Parameter[]): string {
  if (all.length === 0) return '';
  const rows = all.map(
    ({ name, required, schema, description }) =>
      `<tr><th scope="row"><code>${escaped(name)}</code></th><td>${required ? 'needed' : ''}</td><td>${escaped(description ?? schema.description ?? '')}</td><td>${escaped(values(schema))}</td></tr>`,
  );
  return `<table><thead><tr><th scope="col">Parameter</th><th scope="col"></th><th scope="col">What it is</th><th scope="col">Values</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** What may be written, in a few words: the choices, or the kind and examples. */
function values(schema: Schema): string {
  if (schema.anyOf) return schema.anyOf.map(values).join(', ');
  if (schema.enum) return schema.enum.join(', ');
  if (schema.const !== undefined) return schema.const;
  const examples = (schema.items?.examples ?? schema.examples ?? []).flat().map(String);
  const what = schema.type === 'array' ? 'a list with commas' : schema.type === 'string' ? '' : (schema.type ?? '');
  const said = [what, examples.length > 0 ? `such as ${examples.slice(0, 4).join(', ')}` : ''].filter(
    (part) => part !== '',
  );
  return said.join(', ');
}

function anchor({ operationId }: Operation): string {
  return operationId.replace(/[^a-zA-Z]+/g, '-').toLowerCase();
}

/** A sentence of the document, with its `words` of the API set as such. */
function prose(text: string): string {
  return escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
