import { formatGrowth } from '@outlay/domain';
import type { z } from 'zod';
import type { citedSeriesSchema } from '../tools/series.ts';
import { figureWords } from './amount.ts';
import { documentNumbers } from './documents.ts';
import { referenceLines } from './figure-lines.ts';
import { outlookLines } from './outlook.ts';
import { RATE_WORDS } from './rate.ts';

type CitedSeries = z.infer<typeof citedSeriesSchema>;
type Entity = CitedSeries['series'][number];

/** A series for a reader: a line for each figure or gap. */
export function seriesText(answer: CitedSeries): string {
  const { from, to, by, basis, currency, rate, asOf, dataset } = answer;
  return [
    `Capital expenditure, ${from} to ${to}, by ${by}`,
    `Basis asked for: ${basis}. Currency: ${currency}, where converted at the ${RATE_WORDS[rate]}. As known on ${asOf}. Dataset ${dataset.version}.`,
    ...answer.series.flatMap((entity) => ['', ...entityLines(entity, answer)]),
    ...referenceLines(answer),
  ].join('\n');
}

function entityLines(entity: Entity, answer: CitedSeries): string[] {
  const newest = entity.points.findLast(({ value, cited }) => value && cited)?.cited;
  return [
    `${entity.name} (${entity.id}, ${entity.type})`,
    ...(entity.basis.length === 0 ? [] : [`  Basis: ${entity.basis.join(', ')}`]),
    ...entity.caveats.map(({ text }) => `  Note: ${text}`),
    ...entity.points.flatMap((point) => pointLines(point, answer)),
    ...(newest ? [`  Cite the newest of them: ${newest.citation}`] : []),
  ];
}

function pointLines(point: Entity['points'][number], { sources }: CitedSeries): string[] {
  const { period, value, gap, growth, growthCurrency, confidence, cited, outlook } = point;
  const stated = value ? figureWords(value) : `gap, ${gap?.reason}: ${gap?.text}`;
  const facts = [
    stated,
    ...(growth === null ? [] : [`growth ${formatGrowth(growth)} in ${growthCurrency}`]),
    ...(confidence === undefined ? [] : [`evidence ${confidence}`]),
    ...(cited?.estimators ? [`estimated by ${cited.estimators.join('; ')}`] : []),
    ...(cited ? [`figure ${cited.id}`] : []),
    ...(cited && cited.sources.length > 0 ? [documentNumbers(cited.sources, sources)] : []),
  ];
  const days = cited ? `, ${cited.periodDays} days` : '';
  return [
    `  ${period.label} (${period.start}..${period.end}${days}): ${facts.join('; ')}`,
    ...outlookLines(outlook, sources).map((line) => `    ${line}`),
  ];
}
