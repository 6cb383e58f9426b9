import type { Observation } from '@outlay/domain';

/** What an id is made of. */
export type Identified = Pick<Observation, 'entity' | 'metric' | 'basis' | 'kind' | 'published' | 'estimator'> & {
  /** The period as authored. */
  period: string;
};

/**
 * The first part of an observation's id, which all its vintages share.
 *
 * @example
 * idStem({ entity: 'meta', metric: 'capex', basis: 'cash-ppe', period: 'FY2024-Q1' }) // => 'meta/cash-ppe/FY2024-Q1'
 */
export function idStem({
  entity,
  metric,
  basis,
  period,
}: Pick<Identified, 'entity' | 'metric' | 'basis' | 'period'>): string {
  return `${entity}/${basis ?? metric}/${period}`;
}

/**
 * The rest of an id. Guidance and estimates carry their kind and day, and estimates their estimator; of the other rows
 * the first vintage carries nothing and later ones the day they were published.
 */
export function idSuffix({ kind, published, estimator }: Omit<Identified, 'period'>, isFirstVintage: boolean): string {
  if (kind === 'guidance') return `/guidance/${published}`;
  if (kind === 'estimate') return `/estimate/${published}/${slug(estimator ?? '')}`;
  return isFirstVintage ? '' : `/${published ?? 'undated'}`;
}

/**
 * The ids of an entity's rows, in their order: stable, because they follow from what the rows say and not from where
 * they stand.
 */
export function observationIds(rows: readonly Identified[]): string[] {
  const first = new Map<string, Identified>();
  for (const row of rows) {
    const stem = idStem(row);
    const oldest = first.get(stem);
    const figure = row.kind === 'reported' || row.kind === 'derived';
    if (figure && (!oldest || (row.published ?? '') < (oldest.published ?? ''))) first.set(stem, row);
  }
  return rows.map((row) => idStem(row) + idSuffix(row, first.get(idStem(row)) === row));
}

/**
 * A name as a part of an id.
 *
 * @example
 * slug('Zheshang Securities') // => 'zheshang-securities'
 */
export function slug(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
