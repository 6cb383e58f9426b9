import { sourceInput, sourcesInput } from '@outlay/api';
import { OutlayError, sourceSchema } from '@outlay/domain';
import { z } from 'zod';
import { documentWords } from '../text/documents.ts';
import { tool } from '../tool.ts';

export const sourcesTool = tool({
  name: 'sources',
  title: 'Documents behind the figures',
  description: `The documents that figures rest on: publisher, title, day, address, kind and terms. Ask for the documents of one company or group (entity), or for one document (id, as other answers name it).
kind tells filings, press releases and XBRL, which come from the company or its regulator, from news, data sets and estimates of others. via says through what a document was read where it was not read directly.`,
  input: z.strictObject({
    ...sourcesInput.unwrap().shape,
    id: sourceInput.shape.id.optional().meta({ description: 'The id of one document' }),
  }),
  output: z.object({ sources: z.array(sourceSchema) }),
  answer: async (ask, { id, entity }) => {
    if (id !== undefined && entity === undefined) return { sources: [await ask.sources.get({ id })] };
    if (entity !== undefined && id === undefined) return { sources: await ask.sources.list({ entity }) };
    throw new OutlayError('invalid-query', 'ask for the documents of an entity, or for one document by its id', {
      hint: 'Give entity or id, and not both: {"entity": "alibaba"}',
    });
  },
  text: ({ sources }) =>
    sources.length === 0
      ? 'No documents.'
      : sources
          .map((source) => `${source.id} (${source.kind}, licence: ${source.licence}): ${documentWords(source)}`)
          .join('\n'),
});
