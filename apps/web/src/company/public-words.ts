import { type Dataset, dateWords, explain, type Locale, observationLeaves, publicFrom } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import type { Point } from '../entity/steps.ts';
import { company as texts } from '../messages/company.ts';

/** The day from which the whole of a figure was public: that of the last of the observations it rests on. */
export function publicWords(dataset: Dataset, locale: Locale, entity: string, { period }: Point): string {
  const t = translator(texts, locale);
  const { derivation } = explain(dataset, { entity, period: period.label });
  const rows = derivation ? observationLeaves(derivation).map(({ observation }) => observation) : [];
  if (rows.length === 0 || rows.some(({ published }) => published === undefined)) return t('publicUnknown');
  const day = rows
    .map((row) => publicFrom(dataset, row))
    .sort()
    .at(-1) as string;
  return t('public', { day: dateWords(day, locale) });
}
