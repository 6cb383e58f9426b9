import type { Company, Dataset, Group } from '@outlay/domain';

import { descriptorNames } from './descriptors.ts';
import { OUTSIDERS } from './outsiders.ts';
import { expand } from './pattern.ts';
import { SEGMENTS } from './segments.ts';
import type { Name } from './tag.ts';

/** A name as a text may write it, and whose it is. */
export type NameEntry = readonly [phrase: string, name: Name];

function ofCompany({ id, type, country }: Company): Name {
  return { id, kind: type, country };
}

function ofGroup({ id, country }: Group): Name {
  return { id, kind: 'group', country };
}

/**
 * The names of the record's companies and groups in all its languages, with their aliases, and those of companies that
 * texts set beside them and the record does not hold. Aggregates that are lists of companies are named by their list.
 */
export function namesOf(dataset: Dataset): NameEntry[] {
  const entries: NameEntry[] = [];
  for (const company of dataset.companies) {
    if (company.id === 'cn-big4') continue;
    for (const phrase of allNames(company)) entries.push([phrase, ofCompany(company)]);
  }
  for (const group of dataset.groups) for (const phrase of allNames(group)) entries.push([phrase, ofGroup(group)]);
  for (const [id, names] of SEGMENTS)
    for (const phrase of names.split('|')) entries.push([phrase, { id, kind: 'segment' }]);
  entries.push(...descriptorNames(expand));
  const known = new Set(dataset.companies.map(({ id }) => id));
  for (const [id, country, names] of OUTSIDERS) {
    if (known.has(id)) continue;
    for (const phrase of names.split('|')) entries.push([phrase, { id, kind: 'outside', country }]);
  }
  return entries;
}

function allNames({ names, shortNames, aliases }: Company | Group): Set<string> {
  return new Set([...Object.values(names), ...Object.values(shortNames), ...aliases]);
}
