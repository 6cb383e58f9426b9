import { formatGrowth } from '@outlay/domain';
import type { z } from 'zod';
import { reconciliationSummary } from '../../output/reconciliation-summary.ts';
import type { citedReconciliationSchema } from '../tools/reconcile.ts';
import { amountWords, figureWords } from './amount.ts';
import { documentNumbers } from './documents.ts';
import { evidenceLines, referenceLines } from './figure-lines.ts';
import { periodWords } from './period.ts';

type Answer = z.infer<typeof citedReconciliationSchema>;
type Reading = Answer['near'][number] & { sources?: string[] };

/** A reconciliation for a reader: what was stated, what gives it and what each departure is worth, slips, near misses. */
export function reconciliationText(answer: Answer): string {
  const { matches, nearest, near, slips, missing, sources, entities, period, asOf, dataset } = answer;
  const names = entities.map(({ id, name }) => `${name} (${id})`).join(' and ');
  return [
    `Capital expenditure of ${names}, ${periodWords(period)}. ${reconciliationSummary(answer)}`,
    ...missing.map(({ id, name, text }) => `Missing: ${name} (${id}): ${text}`),
    ...matches.flatMap((reading) => [
      '',
      ...readingLines(reading.fits === 'inside' ? 'Match' : 'Overlap', reading, sources),
    ]),
    ...slips.flatMap((slip) => [
      '',
      `Slip (${slip.kind}): ${slip.text}: ${figureWords(slip.value)}, ${slip.entities.join(', ')}, ${slip.period.label}`,
      `Documents: ${documentNumbers(slip.sources, sources)}`,
    ]),
    ...(nearest ? ['', ...readingLines('Nearest', nearest, sources)] : []),
    ...(near.length > 0 ? [''] : []),
    ...near.map((reading) => `Near: ${reading.text}: ${figureWords(reading.value)}${offWords(reading)}`),
    '',
    `As known on ${asOf}. Dataset ${dataset.version}.`,
    `Cite: ${answer.citation}`,
    ...referenceLines({ definitions: used(answer), sources }),
  ].join('\n');
}

function readingLines(role: string, reading: Reading, sources: Answer['sources']): string[] {
  const { text, value, companies, departures, growth, confidence, caveats } = reading;
  return [
    `${role}: ${text}: ${figureWords(value)}${offWords(reading)}${growth === null ? '' : `, growth ${formatGrowth(growth)}`}`,
    ...companies.map(
      (one) =>
        `  ${one.name} (${one.id}), ${one.basis}, ${one.period.label}: ${figureWords(one.value)}${one.headline ? '' : ', not its headline'}`,
    ),
    ...departures.map((one) => `Departure (${one.kind}): ${one.text}${one.worth ? `: ${amountWords(one.worth)}` : ''}`),
    ...caveats.map((caveat) => `Note: ${caveat.text}`),
    ...evidenceLines(confidence),
    ...(reading.sources ? [`Documents: ${documentNumbers(reading.sources, sources)}`] : []),
  ];
}

function offWords({ distance, value: { currency } }: Reading): string {
  if (distance === 0) return '';
  const off = amountWords({ amount: Math.abs(distance), currency });
  return `, ${off} ${distance > 0 ? 'above' : 'below'} what was stated`;
}

/** The definitions of the companies in the readings that are written out. */
function used({ definitions, matches, nearest }: Answer): Answer['definitions'] {
  const shown = [...matches, ...(nearest ? [nearest] : [])].flatMap(({ companies }) => companies);
  return definitions.filter(({ entity, basis }) => shown.some((one) => one.id === entity && one.basis === basis));
}
