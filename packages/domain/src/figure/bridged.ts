import type { Basis } from '../capex/basis.ts';
import { BRIDGES, type BridgeName } from '../capex/bridge.ts';
import type { Company } from '../company/company.ts';
import type { Dataset } from '../dataset.ts';
import type { Day } from '../period/day.ts';
import type { Period } from '../period/period.ts';
import type { FigureDerivation } from '../source/derivation.ts';
import { combineFigures } from './combine-figures.ts';
import type { Figure } from './figure.ts';
import { recordedFigure } from './resolve.ts';

/**
 * The bridge that leads to a basis for a company over some days: one the company has, with the figure it starts from and
 * what it adds or takes away both on record.
 *
 * @example
 * bridgeTo(dataset, dataset.company('meta'), 'incl-finance-leases', parsePeriod('2024-H1'), dataset.recordedTo) // => 'finance-lease-principal'
 */
export function bridgeTo(
  dataset: Dataset,
  company: Company,
  basis: Basis,
  period: Period,
  asOf: Day,
): BridgeName | undefined {
  return company.bridges.find((name) => BRIDGES[name].to === basis && ends(dataset, company, name, period, asOf));
}

/**
 * The figure at the far end of a bridge: the one it starts from, and what it adds or takes away.
 *
 * @returns `undefined` where either is not on record.
 * @example
 * bridgedFigure(dataset, dataset.company('meta'), 'finance-lease-principal', parsePeriod('2024-H1'), dataset.recordedTo).value // => { currency: 'USD', amount: 15187000000 }
 */
export function bridgedFigure(
  dataset: Dataset,
  company: Company,
  name: BridgeName,
  period: Period,
  asOf: Day,
): Figure | undefined {
  const found = ends(dataset, company, name, period, asOf);
  if (!found) return undefined;
  const { to, sign } = BRIDGES[name];
  const total = combineFigures({ entity: company.id, name: company.shortNames.en, period }, [
    { sign: 1, figure: found.from },
    { sign, figure: found.addend },
  ]);
  return { ...total, bases: [to], derivation: { ...total.derivation, basis: to } as FigureDerivation };
}

function ends(dataset: Dataset, company: Company, name: BridgeName, period: Period, asOf: Day) {
  const { from: basis, metric } = BRIDGES[name];
  const from = recordedFigure(dataset, company, { metric: 'capex', basis, period, asOf });
  const addend = recordedFigure(dataset, company, { metric, period, asOf });
  return from && addend ? { from, addend } : undefined;
}
