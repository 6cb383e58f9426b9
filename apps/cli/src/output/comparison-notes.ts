import {
  type Comparison,
  type Dataset,
  formatPercent,
  formatRangeInMillions,
  formatRate,
  type Kind,
  samePeriod,
  yearBefore,
} from '@outlay/domain';
import { wrap } from './columns.ts';
import { footnotesOf } from './footnotes.ts';
import { legend, marked } from './marks.ts';
import type { Style } from './style.ts';

/** Reasons of gaps up to this length stand in the table itself. */
export const SHORT_REASON = 40;

/** The ratios between what is compared, now and before. */
export function ratioLines({ ratios, rows, period, against }: Comparison): string[] {
  const nameOf = (id: string) => rows.find((row) => row.id === id)?.name ?? id;
  const then = samePeriod(yearBefore(period), against) ? 'a year earlier' : `in ${against.label}`;
  return ratios.flatMap(({ numerator, denominator, value, low, high, previous, kind, previousKind }) => {
    const range = low !== undefined && high !== undefined ? `${formatPercent(low)}-${formatPercent(high)}` : undefined;
    const now = value === null ? range : formatPercent(value);
    const shown = [
      ...(now && kind ? [marked(now, kind)] : []),
      ...(previous !== null && previousKind ? [`${then} ${marked(formatPercent(previous), previousKind)}`] : []),
    ];
    return shown.length === 0 ? [] : [`${nameOf(numerator)} / ${nameOf(denominator)}    ${shown.join('    ')}`];
  });
}

/** Legend, definitions, own currency, what others say, reasons of gaps, caveats, rates: beneath the table, wrapped. */
export function notes(dataset: Dataset, comparison: Comparison, style: Style): string[] {
  const kinds = comparison.rows.flatMap((row): Kind[] => [
    ...(row.value ? [row.value.kind] : []),
    ...(row.previous.value ? [row.previous.value.kind] : []),
    ...(row.outlook ?? []).map(({ kind }) => kind),
  ]);
  const ratioKinds = comparison.ratios.flatMap(({ kind, previousKind }) =>
    [kind, previousKind].filter((one) => one !== undefined),
  );
  const marks = legend([...kinds, ...ratioKinds]);
  const grown = comparison.rows.some((row) => row.growth !== null && row.growthCurrency !== row.value?.currency);
  const texts = [
    [marks, grown ? "Growth is in each company's own currency." : ''].filter(Boolean).join('. '),
    ...footnotesOf(comparison).texts,
    style.wide ? '' : ownCurrencyText(comparison),
    ...outsideTexts(comparison),
    ...gapTexts(comparison),
    ...comparison.rows.flatMap((row) => row.caveats.map(({ text }) => `${text}.`)),
    ...comparison.caveats.filter(({ code }) => code === 'no-ratio').map(({ text }) => text),
    ratesText(dataset, comparison),
  ];
  const seen = new Set<string>();
  return texts
    .filter((text) => text !== '' && !seen.has(text) && seen.add(text))
    .flatMap((text) => wrap(text, style.width, text.startsWith('[') ? '    ' : '').map(style.dim));
}

function ownCurrencyText({ rows }: Comparison): string {
  const converted = rows.filter(({ reported, value }) => reported && (!value || reported.currency !== value.currency));
  const currencies = [...new Set(converted.map(({ reported }) => reported?.currency as string))];
  return currencies
    .map((currency) => {
      const named = converted
        .filter(({ reported }) => reported?.currency === currency)
        .map((row) => `${row.name} ${row.reported ? formatRangeInMillions(row.reported) : ''}`);
      return `In ${currency} millions: ${named.join(', ')}.`;
    })
    .join(' ');
}

function gapTexts({ rows, period, against }: Comparison): string[] {
  const unsaid = rows
    .filter((row) => row.gap && row.gap.text.length > SHORT_REASON)
    .map((row) => `${row.name}, ${period.label}: ${row.gap?.text}.`);
  const before = rows
    .filter((row) => row.previous.gap && !row.gap && row.type !== 'group')
    .map((row) => `${row.name}, ${against.label}: ${row.previous.gap?.text}.`);
  const revenue = rows
    .filter((row) => row.intensity?.gap && row.type !== 'group')
    .map((row) => `${row.name}: ${row.intensity?.gap?.text}.`);
  return [...unsaid, ...before, ...revenue].map((text) => text.replace(/\.\.$/, '.'));
}

function ratesText(dataset: Dataset, { rates }: Comparison): string {
  if (rates.length === 0) return '';
  const publishers = [...new Set(rates.flatMap(({ sources }) => sources))].map((id) => {
    const { publisher, title } = dataset.source(id);
    return `${publisher}, ${title.split(',')[0]}`;
  });
  const names: Record<string, string> = { CNY: 'yuan' };
  const said = rates.map(({ quote, period, rate }, index) => {
    const unit = rates[index - 1]?.quote === quote ? '' : ` ${names[quote] ?? quote} per dollar`;
    return `${formatRate(rate)}${unit} (${period.label})`;
  });
  return `Rates: ${said.join(', ')}, ${publishers.join('; ')}.`;
}

/** What others put a figure at that is on record itself. */
function outsideTexts({ rows }: Comparison): string[] {
  return rows.flatMap((row) =>
    row.value
      ? (row.outlook ?? []).map((one) =>
          `${row.name} by ${one.estimator ?? one.kind}, ${one.published}: ${one.currency} ${marked(`${formatRangeInMillions(one)} million`, one.kind)}.`.replace(
            / +\.$/,
            '.',
          ),
        )
      : [],
  );
}
