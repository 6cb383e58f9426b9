import { BASIS_DEFINITIONS, type Basis } from '../capex/basis.ts';
import type { Company } from '../company/company.ts';

/** What a basis counts for a company, in full: in the company's own wording for its headline. */
export function definitionText({ headline }: Company, basis: Basis): string {
  return headline?.basis === basis ? headline.definition : BASIS_DEFINITIONS[basis];
}
