import { schemaOrgDataset } from '@outlay/dataset';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { HostParts } from '../host-parts.ts';
import { type Answer, answerOf, sendAnswer } from '../http/answer.ts';
import { openApiDocument } from './document.ts';
import { REFERENCE_POLICY, referencePage } from './reference-page.ts';

/** What describes the API: the OpenAPI document, a page for people, and metadata for search engines. */
export function descriptionsPlugin(app: FastifyInstance, parts: HostParts): void {
  const { records, publicUrl, version } = parts;
  const document = () => openApiDocument(records.newest, publicUrl(), version);
  const metadata = () =>
    schemaOrgDataset(records.newest, {
      url: `${publicUrl()}/v1/dataset`,
      files: [
        { url: `${publicUrl()}/v1/dataset/latest.json`, mediaType: 'application/json' },
        { url: `${publicUrl()}/v1/dataset/latest.csv`, mediaType: 'text/csv' },
      ],
    });
  const described: Readonly<Record<string, () => Answer>> = {
    '/openapi.json': () => answerOf('application/openapi+json; charset=utf-8', `${JSON.stringify(document())}\n`),
    '/docs': () =>
      answerOf('text/html; charset=utf-8', referencePage(document(), metadata()), {
        headers: { 'content-security-policy': REFERENCE_POLICY },
      }),
    '/v1/dataset.jsonld': () => answerOf('application/ld+json; charset=utf-8', `${JSON.stringify(metadata())}\n`),
  };
  for (const [path, make] of Object.entries(described)) {
    app.get(path, (request: FastifyRequest, reply: FastifyReply) => {
      const made = parts.answers.get(path) ?? make();
      parts.answers.set(path, made);
      return sendAnswer(request, reply, made);
    });
  }
  app.get('/', (_, reply) => reply.redirect('/docs', 302));
}
