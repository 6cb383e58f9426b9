import {
  BASIS_CHOICES,
  type BasisChoice,
  type CheckedClaim,
  type ClaimDerivation,
  type Dataset,
  type Locale,
  periodLabel,
  type RateKind,
} from '@outlay/domain';
import { encodeState } from '../compare/compare-state.ts';
import { figureFragment } from '../compare/figure-address.ts';
import { entityPath } from '../entity/entity-path.ts';
import { pageHref } from '../site-path.ts';

/** Where readers find out more about the figure that a claim was held against. */
export type ClaimLinks = {
  /** The comparison that gives the figure, opened at how it came about. */
  readonly how: string | undefined;
  /** The page of the first company or group that the claim is about; none for a claim about a chip. */
  readonly page: { readonly id: string; readonly href: string } | undefined;
};

/** The pages of the site behind a claim, where there are any. */
export function claimLinks(dataset: Dataset, locale: Locale, claim: CheckedClaim): ClaimLinks {
  const known = (id: string) => [...dataset.groups, ...dataset.companies].some((one) => one.id === id);
  const isOfChips = claim.metric === 'export-status' || claim.metric.startsWith('chip-');
  const id = isOfChips ? undefined : [...(claim.figure?.entities ?? []), ...claim.entities].find(known);
  return {
    how: comparisonOf(claim, locale, known),
    page: id === undefined ? undefined : { id, href: pageHref(locale, entityPath(dataset, id), anchorOf(claim)) },
  };
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
