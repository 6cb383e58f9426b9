import {
  type Dataset,
  definitionWords,
  formatMillions,
  formatRangeInMillions,
  type Reading,
  type Reconciliation,
} from '@outlay/domain';
import { layOut, wrap } from './columns.ts';
import { marked } from './marks.ts';
import { signed } from './reconciliation-lines.ts';
import type { Style } from './style.ts';

/** How a match that departs from the headline figures comes from them: the headline, what each decision is worth, the match. */
export function accountLines({ near, matches }: Reconciliation, match: Reading, style: Style): string[] {
  const { departures, value } = match;
  const worths = departures.map(({ worth }) => worth?.amount);
  if (departures.length === 0 || value.amount === undefined || !worths.every((worth) => worth !== undefined)) return [];
  const headline = value.amount - worths.reduce((total, worth) => total + worth, 0);
  const kind = [...near, ...matches].find((reading) => reading.departures.length === 0)?.value.kind ?? 'derived';
  const rows: [string, string][] = [
    [marked(formatMillions(headline), kind), 'headline'],
    ...departures.map(({ text }, at): [string, string] => [`${signed(worths[at] as number)}  `, text]),
    [marked(formatRangeInMillions(value), value.kind), 'the match'],
  ];
  const starts = layOut(
    [{ align: 'left' }, { align: 'right' }, { align: 'left' }],
    rows.map(([amount]) => [{ text: '' }, { text: amount }, { text: '|' }]),
  );
  return rows.flatMap(([, text], at) => {
    const start = (starts[at] as string).slice(0, -1);
    const [first = '', ...more] = wrap(text, style.width - start.length);
    return [`${start}${first}`, ...more.map((line) => `${' '.repeat(start.length)}${line}`)];
  });
}

/** What each company counts in a match, and how much. */
export function countedText(dataset: Dataset, { companies }: Reading): string {
  const byWords = new Map<string, string[]>();
  for (const { id, name, basis, value, period, otherCalendar } of companies) {
    const words = definitionWords(dataset.company(id), basis, 'en');
    const amount = `${name} ${formatRangeInMillions(value)}${otherCalendar ? ` in ${period.label}` : ''}`;
    byWords.set(words, [...(byWords.get(words) ?? []), amount]);
  }
  const unit = new Set(companies.map(({ value }) => value.currency));
  const said = [...byWords].map(([words, amounts]) => `${amounts.join(', ')}: ${words}.`).join(' ');
  return `The match, in millions of ${[...unit].join(' and ')}: ${said}`;
}
