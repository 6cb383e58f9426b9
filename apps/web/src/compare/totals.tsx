import {
  type Comparison,
  type ComparisonRow,
  centsWords,
  growthWords,
  percentWords,
  periodWords,
  rangeWords,
} from '@outlay/domain';
import type { ReactNode } from 'react';
import { translator } from '../catalogue.ts';
import { Bidi } from '../kit/bidi.tsx';
import { Figure } from '../kit/figure.tsx';
import { compareTexts } from '../messages/compare.ts';
import type { AnswerContext } from './answer-context.ts';
import { capitalised, currencyName } from './compare-words.ts';

/** The totals that an answer has, and the ratio between two of them. */
export function Totals({ comparison, context }: { comparison: Comparison; context: AnswerContext }) {
  const top = comparison.rows.filter(({ group, value }) => group === undefined && value !== null);
  if (top.length === 0) return null;
  return (
    <dl className="tot">
      {top.map((row) => (
        <Total key={row.id} row={row} comparison={comparison} context={context} />
      ))}
      {comparison.ratios.map((ratio) => (
        <RatioTotal key={ratio.numerator} ratio={ratio} comparison={comparison} context={context} />
      ))}
    </dl>
  );
}

function Total({ row, comparison, context }: { row: ComparisonRow; comparison: Comparison; context: AnswerContext }) {
  const { locale, names, explained } = context;
  const t = translator(compareTexts, locale);
  const { value, reported, previous, growth, growthCurrency } = row;
  const converted = reported && value && reported.currency !== value.currency;
  const growing =
    growth !== null && growthCurrency
      ? t('growthIn', { growth: growthWords(growth, locale), currency: currencyName(growthCurrency, locale) })
      : undefined;
  const own = converted ? rangeWords(reported, locale) : undefined;
  const notes = [
    ...(own && growing ? [t('ownAndGrowth', { own, growth: growing })] : growing ? [growing] : own ? [own] : []),
    ...(previous.value
      ? [
          t('before', {
            period: capitalised(periodWords(comparison.against, locale)),
            amount: rangeWords(previous.value, locale),
          }),
        ]
      : []),
    ...(row.intensity?.value === null || row.intensity?.value === undefined
      ? []
      : [t('ofRevenue', { share: percentWords(row.intensity.value, locale) })]),
  ];
  return (
    <Column name={names(row.id)} side={row.id} notes={notes}>
      {value && (
        <Figure
          locale={locale}
          text={rangeWords(value, locale)}
          kind={value.kind}
          href={explained({ entity: row.id, period: comparison.period.label }, row.group)}
        />
      )}
    </Column>
  );
}

function RatioTotal({
  ratio,
  comparison,
  context,
}: {
  ratio: Comparison['ratios'][number];
  comparison: Comparison;
  context: AnswerContext;
}) {
  const { locale, names } = context;
  const t = translator(compareTexts, locale);
  if (ratio.value === null || ratio.kind === undefined) return null;
  const inDollars = comparison.currency === 'USD';
  const said = (value: number) => (inDollars ? centsWords(value, locale) : percentWords(value, locale));
  const between = { first: names(ratio.numerator), second: names(ratio.denominator) };
  const notes =
    ratio.previous === null
      ? []
      : [t('before', { period: capitalised(periodWords(comparison.against, locale)), amount: said(ratio.previous) })];
  return (
    <Column name={inDollars ? t('perDollar', between) : t('perUnit', between)} side="ratio" notes={notes}>
      <Figure locale={locale} text={said(ratio.value)} kind={ratio.kind} />
    </Column>
  );
}

function Column({
  name,
  side,
  notes,
  children,
}: {
  name: string;
  side: string;
  notes: readonly string[];
  children: ReactNode;
}) {
  return (
    <div data-side={side}>
      <dt>{name}</dt>
      <dd className="v">{children}</dd>
      {notes.map((note) => (
        <dd key={note} className="x">
          <Bidi text={note} />
        </dd>
      ))}
    </div>
  );
}
