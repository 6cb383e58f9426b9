import { formatWhole, grouped, type Purchase } from '@outlay/domain';
import { type Column, layOut, type TableLine, wrap } from '../output/columns.ts';
import type { Style } from '../output/style.ts';
import { countText, moneyText } from './numbers.ts';

const HEADS = ['At', 'Chips', 'H100e', 'Price by'] as const;
const COLUMNS: readonly Column[] = [{ align: 'right' }, { align: 'right' }, { align: 'right' }, { align: 'left' }];

/** How many chips an amount buys: a block for each chip, a line for each price. */
export function purchasePage({ amount, offers }: Purchase, style: Style): string {
  const chips = grouped(offers, ({ name }) => name);
  const lines = layOut(COLUMNS, [
    HEADS.map((text) => ({ text, paint: style.dim })),
    ...[...chips.values()].flat().map((offer) => offerLine(offer, style)),
  ]);
  const [head = '', ...rest] = lines;
  const blocks = [...chips].flatMap(([name, own]) => [
    '',
    style.bold(name),
    ...rest.splice(0, own.length).map((line) => `  ${line}`),
  ]);
  const basis = [
    `= computed: ${amount.currency} ${formatWhole(amount.amount)} by the price; chips alone, without servers or power.`,
    offers.some(({ converted }) => converted)
      ? 'A price in another currency is converted at the average rate of its days.'
      : '',
  ];
  return [
    style.bold(`What ${moneyText({ currency: amount.currency, amount: amount.amount })} buys`),
    '',
    `  ${head}`,
    ...blocks.slice(1),
    '',
    ...wrap(basis.filter(Boolean).join(' '), style.width).map(style.dim),
    '',
  ].join('\n');
}

function offerLine({ price, converted, stated, units, compute }: Purchase['offers'][number], style: Style): TableLine {
  const date = style.wide && stated ? `, ${stated.published}` : '';
  return [
    { text: `${moneyText(price)}${converted && style.wide ? ` (${moneyText(converted)})` : ''}` },
    { text: `${countText(units)} =` },
    { text: compute ? `${countText(compute.h100Equivalents)} =` : '?' },
    { text: stated ? `${stated.estimator}${date}` : 'as asked', paint: style.dim },
  ];
}
