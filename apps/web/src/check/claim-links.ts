import {
  BASIS_CHOICES,
  type BasisChoice,
  type CheckedClaim,
  type ClaimDerivation,
  type Dataset,
  type Locale,
  periodLabel,
  productNames,
  type RateKind,
} from '@outlay/domain';
import { chipHref } from '../chips/chip-path.ts';
import { encodeState } from '../compare/compare-state.ts';
import { figureFragment } from '../compare/figure-address.ts';
import { entityPath } from '../entity/entity-path.ts';
import { naming } from '../naming.ts';
import { pageHref } from '../site-path.ts';

/** Where readers find out more about the figure that a claim was held against. */
export type ClaimLinks = {
  /** The comparison that gives the figure, opened at how it came about. */
  readonly how: string | undefined;
  /** The page of the chip, or of the first company or group, that the claim is about. */
  readonly page: { readonly name: string; readonly href: string } | undefined;
};

/** The pages of the site behind a claim, where there are any. */
export function claimLinks(dataset: Dataset, locale: Locale, claim: CheckedClaim): ClaimLinks {
  const known = (id: string) => [...dataset.groups, ...dataset.companies].some((one) => one.id === id);
  const id = [...(claim.figure?.entities ?? []), ...claim.entities].find(known);
  const ofEntity = () =>
    id === undefined
      ? undefined
      : { name: naming(dataset, locale)(id), href: pageHref(locale, entityPath(dataset, id), anchorOf(claim)) };
  return {
    how: comparisonOf(claim, locale, known),
    page: isOfChips(claim) ? chipPage(dataset, locale, claim) : ofEntity(),
  };
}

function isOfChips({ metric }: CheckedClaim): boolean {
  return metric === 'export-status' || metric.startsWith('chip-');
}

/** The page of a chip; of a model that has variants, that of the one with the shortest name, which the link names. */
function chipPage(dataset: Dataset, locale: Locale, { chip, metric }: CheckedClaim): ClaimLinks['page'] {
  const variants = dataset.chips.filter(({ id }) => id === chip || id.startsWith(`${chip}-`));
  const [one] = variants.toSorted((a, b) => a.id.length - b.id.length);
  if (!one) return undefined;
  const place = metric === 'export-status' ? 'status' : undefined;
  return { name: productNames(dataset, one.id)[locale], href: chipHref(locale, one.id, place) };
}

function anchorOf({ figure }: CheckedClaim): string {
  if (figure?.kind === 'estimate') return '#estimates';
  return figure?.kind === 'guidance' ? '#guidance-said' : '';
}

/** Compare answers for what companies spent, on one definition for all of them. */
function comparisonOf(claim: CheckedClaim, locale: Locale, known: (id: string) => boolean): string | undefined {
  const { figure, metric, basis, derivation } = claim;
  const isSpending = metric === 'capex' || metric === 'growth';
  if (!figure?.period || !isSpending || basis === 'mixed' || !figure.entities.every(known)) return undefined;
  const [first] = figure.entities;
  if (first === undefined || (figure.kind !== 'reported' && figure.kind !== 'derived')) return undefined;
  const period = periodLabel(figure.period);
  const query = encodeState({
    entities: figure.entities,
    span: { mode: 'period', period, against: undefined },
    basis: isChoice(basis) ? basis : 'headline',
    currency: figure.value?.currency ?? 'reported',
    rate: rateOf(derivation) ?? 'average',
    asOf: undefined,
    share: false,
  });
  return pageHref(locale, 'compare', `?${query}#${figureFragment({ entity: first, period })}`);
}

/** Whether a basis is one that can be asked for. */
export function isChoice(basis: CheckedClaim['basis']): basis is BasisChoice {
  return BASIS_CHOICES.some((choice) => choice === basis);
}

/** The kind of the rate at which a figure was converted, if it was. */
function rateOf(derivation: ClaimDerivation | null): RateKind | undefined {
  if (derivation === null) return undefined;
  if (derivation.op === 'rate') return derivation.rateKind;
  if (derivation.op === 'convenience') return 'convenience';
  const operands = 'operands' in derivation ? derivation.operands : [];
  return operands.map(rateOf).find((rate) => rate !== undefined);
}
