import { type ComputeBought, formatPercent, type Range } from '@outlay/domain';
import { layOut, type TableLine, wrap } from '../output/columns.ts';
import type { Style } from '../output/style.ts';
import { countText, endsText } from './numbers.ts';

type Estimator = ComputeBought['estimators'][number];
type Sum = Estimator['buyers'][number] | NonNullable<Estimator['china']>;

/** The compute of each buyer, parts above totals, a block for each estimator. */
export function computePage(answer: ComputeBought, style: Style): string {
  const { period, stage, estimators, caveats, asOf } = answer;
  if (estimators.length === 0) return `No chips ${stage} in ${period.label} are on record.\n`;
  const blocks = estimators.flatMap((estimator) => [
    '',
    style.bold(estimator.estimator),
    ...layOut(
      [{ align: 'left' }, { align: 'right' }, { align: 'left' }, { align: 'right' }, { align: 'left' }],
      [
        ['', 'Chips', 'range', 'H100e', 'range'].map((text) => ({ text, paint: style.dim })),
        ...estimator.buyers.map((buyer) => line(`  ${buyer.name}`, buyer, style, buyer.country)),
        'blank',
        ...(estimator.china ? [line('China', estimator.china, style, 'CN')] : []),
        ...(estimator.unitedStates ? [line('United States', estimator.unitedStates, style, 'US')] : []),
      ],
    ),
    ...(estimator.ratio ? [`China / United States    ${shareText(estimator.ratio)} ~`] : []),
    ...withoutLines(estimator, style),
  ]);
  const notes = [...caveats.map(({ text }) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`)];
  return [
    style.bold(`Chips ${stage} in ${period.label}, and what they compute`),
    `Thousands; H100e: dense arithmetic of 8 bits and more, as known on ${asOf}`,
    ...blocks,
    '',
    style.dim('~ estimate'),
    ...notes.flatMap((note) => wrap(note, style.width).map(style.dim)),
    '',
  ].join('\n');
}

function line(name: string, { units, compute }: Sum, style: Style, country: string): TableLine {
  const total = !name.startsWith(' ');
  const cells = (range: Range | null | undefined) => [
    { text: range ? `${thousands(range)} ~` : '?' },
    { text: range ? ends(range) : '', paint: style.dim },
  ];
  return [
    { text: name, paint: (text) => style.country(country, total ? style.bold(text) : text) },
    ...cells(units),
    ...cells(compute?.h100Equivalents),
  ];
}

/** A count in thousands: its middle, or what is known of it. */
function thousands(range: Range): string {
  return countText(scaled(range));
}

function ends(range: Range): string {
  return endsText(scaled(range));
}

function scaled({ amount, low, high }: Range): Range {
  const by = (value: number | undefined) => (value === undefined ? undefined : value / 1000);
  return { amount: by(amount), low: by(low), high: by(high) };
}

function shareText({ amount, low, high }: Range): string {
  const ends = low !== undefined && high !== undefined ? `${formatPercent(low)}-${formatPercent(high)}` : undefined;
  if (amount !== undefined) return ends === undefined ? formatPercent(amount) : `${formatPercent(amount)} (${ends})`;
  return ends ?? (low === undefined ? `<= ${formatPercent(high as number)}` : `>= ${formatPercent(low)}`);
}

/** Products that are counted as chips and not as compute, with the reason. */
function withoutLines({ buyers }: Estimator, style: Style): string[] {
  const all = buyers.flatMap(({ without }) => without);
  const told = [...new Map(all.map((one) => [one.product, one])).values()];
  if (told.length === 0) return [];
  const text = `Without compute: ${told.map(({ product, reason }) => (reason.startsWith(product) ? reason : `${product}: ${reason}`)).join('; ')}.`;
  return wrap(text, style.width).map(style.dim);
}
