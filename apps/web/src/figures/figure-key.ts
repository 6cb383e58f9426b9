import type { BasisChoice, Currency, Dataset, Locale, Observation } from '@outlay/domain';
import { figuresPath } from '../entity/entity-path.ts';
import { pageHref } from '../site-path.ts';

/** What tells the figures of an entity apart on its page: the label of the days, the definition asked for, the currency. */
export type FigureKey = { readonly period: string; readonly basis: BasisChoice; readonly currency: Currency };

/** Where on the page a figure stands: the part of its permanent name that follows the entity. */
export function figureFragment({ period, basis, currency }: FigureKey): string {
  return `${period}/${basis}/${currency}/average`;
}

/** Where the share of revenue of some days stands. */
export function shareFragment(period: string): string {
  return `${period}/share-of-revenue`;
}

/** Where on the page an observation stands: its id without the entity. */
export function observationFragment({ id, entity }: Observation): string {
  return id.slice(entity.length + 1);
}

/** The address of a figure of an entity: the page on which it opens to its documents. */
export function figureHref(dataset: Dataset, locale: Locale, entity: string, fragment: string): string {
  return pageHref(locale, figuresPath(dataset, entity), `#${fragment}`);
}

/** The address of an observation. */
export function observationHref(dataset: Dataset, locale: Locale, row: Observation): string {
  return figureHref(dataset, locale, row.entity, observationFragment(row));
}
