import {
  type Dataset,
  formatBrief,
  formatExact,
  type Kind,
  periodInWords,
  type Reading,
  type Reconciliation,
} from '@outlay/domain';
import { unitOf } from './amount.ts';
import { wrap } from './columns.ts';
import { legend } from './marks.ts';
import { accountLines, countedText } from './reconciliation-account.ts';
import { readingLines } from './reconciliation-lines.ts';
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
    [...wrap(summary(reconciliation), style.width).map(style.bold), ...wrap(heading(reconciliation), style.width)],
    readingLines(reconciliation, style),
    match ? accountLines(reconciliation, match, style) : [],
    texts.flatMap((text) => wrap(text, style.width).map(style.dim)),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** What the number stands for, and how many combinations give it. */
function summary({ stated, growth, fitting, complete, combinations, nearest }: Reconciliation): string {
  const said = [
    ...(stated ? [`"${stated.text}" stands for ${spanWords(stated)}.`] : []),
    ...(growth ? [`Growth of ${growth.text} stands for ${percent(growth.low)} to ${percent(growth.high)}.`] : []),
  ].join(' ');
  if (combinations === 0) return `${said} There is no total: figures are missing.`;
  const of = `${complete ? '' : 'at least '}${fitting} of ${combinations.toLocaleString('en-US')} combinations`;
  if (fitting > 0) return `${said} ${capital(of)} ${fitting === 1 ? 'falls' : 'fall'} inside.`;
  const off = nearest ? `; the nearest is ${offBy(nearest)} off` : '';
  return `${said} None of ${combinations.toLocaleString('en-US')} combinations ${complete ? 'falls inside' : 'was found inside'}${off}.`;
}

function offBy({ distance, value: { currency } }: Reading): string {
  return formatBrief({ amount: Math.abs(distance), currency });
}

function spanWords({ low, high, currency }: NonNullable<Reconciliation['stated']>): string {
  const unit = currency ? `${currency} ` : '';
  if (low === undefined) return `less than ${unit}${formatExact(high as number)}`;
  if (high === undefined) return `more than ${unit}${formatExact(low - 1)}`;
  if (high === low + 1) return `exactly ${unit}${formatExact(low)}`;
  return `${unit}${formatExact(low)} to ${formatExact(high)}`;
}

function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(4))}%`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function heading({ entities, period, currency, asOf }: Reconciliation): string {
  const names = entities.map(({ name }) => name).join(' and ');
  return `${names}, ${periodInWords(period).toLowerCase()}, ${unitOf(currency)}, as known on ${asOf}`;
}

function kindsOf({ matches, near, nearest, slips }: Reconciliation): Kind[] {
  return [...matches, ...near, ...(nearest ? [nearest] : []), ...slips].map(({ value }) => value.kind);
}
