import type { Deals } from '@outlay/domain';
import { wrap } from '../output/columns.ts';
import { marked } from '../output/marks.ts';
import type { Style } from '../output/style.ts';
import { moneyText } from './numbers.ts';

/** Investments and cash, each with its parts, its estimator and its documents. */
export function dealsPage({ deals: all }: Deals, style: Style): string {
  if (all.length === 0) return 'No deals are on record for these.\n';
  const blocks = all.map((deal) => {
    const what = deal.kind === 'investment' ? `invests in ${deal.counterparty}` : 'holds in cash';
    const row = (name: string, amount: string, note: string | undefined) => [
      `  ${name.padEnd(30)}  ${marked(amount, 'estimate')}`,
      ...(note === undefined ? [] : wrap(note, style.width - 4).map((line) => `    ${style.dim(line)}`)),
    ];
    return [
      style.bold(`${deal.partyName} ${what}, ${deal.date}`),
      ...row('all', moneyText(deal.amount), undefined),
      ...deal.parts.flatMap(({ name, amount, note }) => row(name, moneyText(amount), note)),
      ...(deal.note === undefined ? [] : wrap(deal.note, style.width - 2).map((line) => `  ${style.dim(line)}`)),
      ...wrap(
        `${deal.estimator}, ${deal.published}, confidence ${deal.confidence}: ${deal.sources.join(', ')}`,
        style.width - 2,
      ).map((line) => `  ${style.dim(line)}`),
    ].join('\n');
  });
  return `${blocks.join('\n\n')}\n\n${style.dim('~ estimate')}\n`;
}
