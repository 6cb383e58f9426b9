import { type BasisChoice, type Cell, type Dataset, type Locale, rangeWords, unitRange } from '@outlay/domain';
import { figureFragment, figureHref } from '../figures/figure-key.ts';
import { Figure } from '../kit/figure.tsx';

export type AmountLinkProps = {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly entity: string;
  /** The label of the days. */
  readonly period: string;
  readonly basis?: BasisChoice;
  readonly cell: Cell;
  /** In a sentence, `CNY 67.7bn`; else as digits under a unit. */
  readonly words?: boolean;
  readonly bare?: boolean;
};

/** An amount that opens to how it came about. */
export function AmountLink({
  dataset,
  locale,
  entity,
  period,
  basis = 'headline',
  cell,
  words,
  bare,
}: AmountLinkProps) {
  const fragment = figureFragment({ period, basis, currency: cell.currency });
  return (
    <Figure
      locale={locale}
      text={words ? rangeWords(cell, locale) : unitRange(cell, locale)}
      kind={cell.kind}
      href={figureHref(dataset, locale, entity, fragment)}
      bare={bare === true}
    />
  );
}
