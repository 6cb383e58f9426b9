import { BASIS_SHORT, type Basis } from '../capex/basis.ts';
import type { Company } from '../company/company.ts';

/** A basis in a few words: the company's own for its headline, else the definition. */
export function basisInWords(company: Company, basis: Basis): string {
  return company.headline?.basis === basis ? company.headline.short : BASIS_SHORT[basis];
}
