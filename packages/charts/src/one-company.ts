import { type Company, compare, type Dataset, OutlayError } from '@outlay/domain';
import type { ChartQuery } from './chart.ts';
import { type Named, namedOf } from './named.ts';

/** The one company a chart is about, and the day on which it is known. */
export type OneCompany = { readonly company: Company; readonly entity: Named; readonly asOf: string };

/**
 * Reads the company of a query, and checks its day.
 *
 * @throws OutlayError `invalid-query` for several entities, `unknown-entity` for a group, `invalid-day`.
 */
export function oneCompany(dataset: Dataset, query: ChartQuery, otherwise: string): OneCompany {
  const [asked, ...more] = query.entities ?? [otherwise];
  if (asked === undefined || more.length > 0) {
    throw new OutlayError('invalid-query', 'this chart is about one company at a time', {
      hint: `Name one, for example ${otherwise}`,
    });
  }
  const company = dataset.company(asked);
  const { asOf } = compare(dataset, { entities: [company.id], period: '2024', asOf: query.asOf });
  return { company, entity: namedOf(dataset, company.id), asOf };
}
