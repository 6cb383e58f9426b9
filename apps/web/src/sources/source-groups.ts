import type { Dataset, Source } from '@outlay/domain';
import { grouped } from '@outlay/domain';

/** The documents of one publisher, the newest first. */
export type Publisher = { readonly name: string; readonly sources: readonly Source[] };

/** Publishers that are companies on record, most documents first, and everyone else by name. */
export function sourceGroups(dataset: Dataset): { companies: Publisher[]; others: Publisher[] } {
  const publishers = [...grouped(dataset.sources, ({ publisher }) => publisher)].map(([name, sources]) => ({
    name,
    sources: sources.toSorted((left, right) => (right.published ?? '').localeCompare(left.published ?? '')),
  }));
  const names = new Set(dataset.companies.flatMap(({ names: own, shortNames }) => [own.en, shortNames.en]));
  return {
    companies: publishers
      .filter(({ name }) => names.has(name))
      .sort((left, right) => left.name.localeCompare(right.name, 'en')),
    others: publishers
      .filter(({ name }) => !names.has(name))
      .sort((left, right) => left.name.localeCompare(right.name, 'en')),
  };
}

/** An id for a publisher, so that a list can lead to it. */
export function publisherId(name: string): string {
  return `by-${name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;
}
