import { type Dataset, type Kind, periodInWords, type Reconciliation } from '@outlay/domain';
import { unitOf } from './amount.ts';
import { wrap } from './columns.ts';
import { legend } from './marks.ts';
import { accountLines, countedText } from './reconciliation-account.ts';
import { readingLines } from './reconciliation-lines.ts';
import { reconciliationSummary } from './reconciliation-summary.ts';
import type { Style } from './style.ts';

/** A reconciliation as it looks on a terminal: what was stated, what gives it, the slips that would, and what lies near. */
export function reconciliationTable(dataset: Dataset, reconciliation: Reconciliation, style: Style): string {
  const { matches, missing } = reconciliation;
  const [match] = matches;
  const texts = [
    ...(match ? [countedText(dataset, match)] : []),
    matches.length > 1 ? 'So rounded, the number does not tell them apart.' : '',
    legend(kindsOf(reconciliation)),
    ...missing.map(({ name, text }) => `${name}, ${reconciliation.period.label}: ${text}.`),
  ].filter((text) => text !== '');
  const blocks = [
    [
      ...wrap(reconciliationSummary(reconciliation), style.width).map(style.bold),
      ...wrap(heading(reconciliation), style.width),
    ],
    readingLines(reconciliation, style),
    match ? accountLines(reconciliation, match, style) : [],
    texts.flatMap((text) => wrap(text, style.width).map(style.dim)),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function heading({ entities, period, currency, asOf }: Reconciliation): string {
  const names = entities.map(({ name }) => name).join(' and ');
  return `${names}, ${periodInWords(period).toLowerCase()}, ${unitOf(currency)}, as known on ${asOf}`;
}

function kindsOf({ matches, near, nearest, slips }: Reconciliation): Kind[] {
  return [...matches, ...near, ...(nearest ? [nearest] : []), ...slips].map(({ value }) => value.kind);
}
