import { grouped, overlap, type Shipment } from '@outlay/domain';
import type { Authored } from '../author/authored.ts';
import type { Check } from './check.ts';
import { findingAt } from './place.ts';

/**
 * One estimator counts the same chips of a buyer once: rows of one product, stage and unit that became public together
 * share no days, because they are added.
 */
export const shipmentsDistinct: Check = (record) => {
  const groups = grouped(record.shipments, ({ value }) => keyOf(value));
  return [...groups.values()].flatMap((rows) =>
    rows.flatMap((row, index) => {
      const other = rows.slice(0, index).find(({ value }) => overlap(value.period, row.value.period));
      return other ? [findingAt(row, `its days are counted already, in ${placeOf(other)}`)] : [];
    }),
  );
};

function keyOf({ estimator, buyer, product, stage, unit, published }: Shipment): string {
  return [estimator, buyer, product, stage, unit, published].join('|');
}

function placeOf({ file, row }: Authored<unknown>): string {
  return row === undefined ? file : `${file}:${row}`;
}
