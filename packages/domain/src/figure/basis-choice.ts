import { type Basis, type BasisChoice, CASH_ORDER } from '../capex/basis.ts';
import type { Company } from '../company/company.ts';
import type { Dataset } from '../dataset.ts';
import type { Day } from '../period/day.ts';
import type { Period } from '../period/period.ts';
import { unique } from './combine-figures.ts';
import { recordedFigure } from './resolve.ts';

/**
 * The basis that a choice means for one company over all the periods that are compared, the same one in each:
 * `headline` is the one on record for the company, `cash` the first of gross, net, with intangibles that is complete.
 *
 * @param earlier periods that growth looks back to; they narrow `cash` only where a cash line is on record for them.
 * @returns `undefined` when the company has no such line.
 * @example
 * basisFor(dataset, dataset.company('meta'), 'cash', [parsePeriod('2024-H1'), parsePeriod('2023-H1')], dataset.recordedTo) // => 'cash-ppe-net'
 */
export function basisFor(
  dataset: Dataset,
  company: Company,
  choice: BasisChoice,
  periods: readonly Period[],
  asOf: Day,
  earlier: readonly Period[] = [],
): Basis | undefined {
  if (choice === 'headline') return company.headline?.basis ?? onlyBasis(dataset, company);
  if (choice !== 'cash') return choice;
  const has = (basis: Basis, period: Period): boolean =>
    recordedFigure(dataset, company, { metric: 'capex', basis, period, asOf }) !== undefined;
  const known = earlier.filter((period) => CASH_ORDER.some((basis) => has(basis, period)));
  return CASH_ORDER.find((basis) => [...periods, ...known].every((period) => has(basis, period)));
}

/** Parts and aggregates have no headline: their rows follow one basis, or the most common one. */
function onlyBasis(dataset: Dataset, company: Company): Basis | undefined {
  const bases = dataset.observationsOf(company.id).flatMap((row) => (row.basis ? [row.basis] : []));
  return unique(bases).sort(
    (left, right) => bases.filter((basis) => basis === right).length - bases.filter((basis) => basis === left).length,
  )[0];
}
