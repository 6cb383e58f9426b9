import { type Comparison, formatGrowth, formatPercent, type Source } from '@outlay/domain';
import type { z } from 'zod';
import type { citedComparisonSchema } from '../tools/compare.ts';
import { amountWords, figureWords, KIND_WORDS } from './amount.ts';
import { citedLines, evidenceLines, referenceLines } from './figure-lines.ts';
import { outlookLines } from './outlook.ts';
import { periodWords } from './period.ts';
import { RATE_WORDS, rateWords } from './rate.ts';

type CitedComparison = z.infer<typeof citedComparisonSchema>;
type CitedRow = CitedComparison['rows'][number];

/** A comparison for a reader. */
export function comparisonText(comparison: CitedComparison): string {
  const { period, against, basis, currency, rate, rates, caveats, asOf, dataset, sources } = comparison;
  const notes = [
    ...ratioLines(comparison),
    ...rates.map((used) => `Rate of ${used.period.label}: ${rateWords(used)}`),
    ...caveats.map(({ text }) => `Note: ${text}`),
  ];
  return [
    `Capital expenditure, ${periodWords(period)} against ${periodWords(against)}`,
    `Basis asked for: ${basis}. Currency: ${currency}, at the ${RATE_WORDS[rate]}. As known on ${asOf}. Dataset ${dataset.version}.`,
    ...comparison.rows.flatMap((row) => ['', ...rowLines(row, comparison, sources)]),
    ...(notes.length === 0 ? [] : ['', ...notes]),
    ...referenceLines(comparison),
  ].join('\n');
}

function rowLines(row: CitedRow, { period, against }: Comparison, sources: readonly Source[]): string[] {
  const { value, reported, previous, gap, group } = row;
  const said = [
    `${period.label}: ${value ? figureWords(value) : `gap, ${gap?.reason}: ${gap?.text}`}`,
    ...(reported && reported.currency !== value?.currency ? [`In its own currency: ${amountWords(reported)}`] : []),
    `${against.label}: ${previous.value ? figureWords(previous.value) : `gap, ${previous.gap?.reason}: ${previous.gap?.text}`}`,
    ...growthLines(row),
    ...intensityLines(row),
    ...outlookLines(row.outlook, sources),
    ...row.caveats.map(({ text }) => `Note: ${text}`),
    ...evidenceLines(row.confidence),
    ...citedLines(row.cited, sources),
    `Figure of ${against.label}: ${previous.cited.id}`,
  ];
  return [`${row.name} (${row.id}, ${row.type}${group ? ` in ${group}` : ''})`, ...said.map((line) => `  ${line}`)];
}

function growthLines({ growth, growthCurrency, convertedGrowth, value }: CitedRow): string[] {
  if (growth === null) return [];
  const mixed =
    convertedGrowth === null || growthCurrency === value?.currency
      ? ''
      : `; ${formatGrowth(convertedGrowth)} in ${value?.currency}, which mixes spending with the exchange rate`;
  return [`Growth: ${formatGrowth(growth)} in ${growthCurrency}${mixed}`];
}

function intensityLines({ intensity }: CitedRow): string[] {
  if (!intensity) return [];
  const { value, previous, gap } = intensity;
  if (value === null) return [`Share of revenue: gap, ${gap?.reason}: ${gap?.text}`];
  return [
    `Share of revenue: ${formatPercent(value)}${previous === null ? '' : `, before ${formatPercent(previous)}`}, derived`,
  ];
}

function ratioLines({ ratios, rows, against }: CitedComparison): string[] {
  const name = (id: string) => rows.find((row) => row.id === id)?.name ?? id;
  return ratios.flatMap(({ numerator, denominator, value, low, high, previous, kind }) => {
    const bounds = [low, high].map((bound) => (bound === undefined ? '?' : formatPercent(bound)));
    const range = low === undefined && high === undefined ? '' : `range ${bounds.join(' to ')}`;
    const now = [value === null ? '' : formatPercent(value), range].filter(Boolean).join(', ');
    if (now === '' || kind === undefined) return [];
    const then = previous === null ? '' : `; ${against.label}: ${formatPercent(previous)}`;
    return [`${name(numerator)} / ${name(denominator)}: ${now}, ${KIND_WORDS[kind]}${then}`];
  });
}
