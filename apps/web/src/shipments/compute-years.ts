import { computeBought, type Dataset } from '@outlay/domain';

/** A year whose deliveries to China and to the United States the same estimator counts, and who that is. */
export type ComputeYear = { readonly year: string; readonly estimator: string };

const years = new WeakMap<Dataset, ComputeYear[]>();

/** The years in which one estimator counts buyers of both countries, the newest first. */
export function computeYears(dataset: Dataset): ComputeYear[] {
  const known = years.get(dataset);
  if (known) return known;
  const delivered = dataset.shipments.filter(({ stage }) => stage === 'delivered');
  const all = [...new Set(delivered.map(({ period }) => period.start.slice(0, 4)))].sort().reverse();
  const found = all.flatMap((year): ComputeYear[] => {
    const { estimators } = computeBought(dataset, { period: year });
    const both = estimators.find(({ ratio }) => ratio?.high !== undefined || ratio?.amount !== undefined);
    return both ? [{ year, estimator: both.estimator }] : [];
  });
  years.set(dataset, found);
  return found;
}
