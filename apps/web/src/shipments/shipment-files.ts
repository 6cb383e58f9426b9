import { compute, standalone } from '@outlay/charts';
import { csvText } from '@outlay/dataset';
import {
  computeBought,
  computeRecords,
  type Dataset,
  dealRecords,
  deals,
  LOCALES,
  type Locale,
  shipmentRecords,
  shipments,
} from '@outlay/domain';
import type { TextFile } from '../data/chart-images.ts';
import { computeYears } from './compute-years.ts';

/** All counts on record: what `outlay shipments --format csv` prints. */
export const SHIPMENTS_FILE = 'data/shipments/shipments.csv';

/** All deals: what `outlay deals --format csv` prints. */
export const DEALS_FILE = 'data/shipments/deals.csv';

/** Compute by buyer in a year: what `outlay shipments --totals --period 2024 --format csv` prints. */
export function computeFile(year: string): string {
  return `data/shipments/compute-${year}.csv`;
}

/** Where the image of the compute of a year stands. */
export function computeImage(locale: Locale, year: string): string {
  return `${locale}/charts/compute-${year}.svg`;
}

/** The files about shipments and deals. */
export function shipmentFiles(dataset: Dataset, credit: string): TextFile[] {
  return [
    { path: SHIPMENTS_FILE, text: () => csvText(shipmentRecords(shipments(dataset, {}))) },
    { path: DEALS_FILE, text: () => csvText(dealRecords(deals(dataset))) },
    ...computeYears(dataset).flatMap(({ year }) => {
      const state = compute.state(dataset, { period: year });
      return [
        { path: computeFile(year), text: () => csvText(computeRecords(computeBought(dataset, { period: year }))) },
        ...LOCALES.map((locale) => ({
          path: computeImage(locale, year),
          text: () => standalone(compute, state, { locale, credit }),
        })),
      ];
    }),
  ];
}
