import type { OutlayCaller } from '@outlay/api';
import { citation, type ExportRule, type Source, sourceSchema } from '@outlay/domain';
import { z } from 'zod';

/** What lets an answer about chips be cited and checked. */
export const statedSchema = {
  sources: z.array(sourceSchema).describe('Every document that the answer rests on'),
  citation: z.string().describe('Cite the answer with this sentence'),
};

export type Stated = { sources: Source[]; citation: string };

/** The documents of an answer, each once, and a citation of the record under a title. */
export async function stated(ask: OutlayCaller, title: string, ids: readonly string[]): Promise<Stated> {
  const dataset = await ask.dataset.info();
  const sources: Source[] = [];
  for (const id of new Set(ids)) sources.push(await ask.sources.get({ id }));
  return { sources, citation: citation({ ...dataset, key: title, title, url: 'outlay://dataset' }).text };
}

/** The rules of these ids, each once, in the order of their days. */
export async function rulesNamed(ask: OutlayCaller, ids: readonly string[]): Promise<ExportRule[]> {
  return (await ask.exportControl.rules({})).filter(({ id }) => ids.includes(id));
}
