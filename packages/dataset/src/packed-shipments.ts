import type { Shipment } from '@outlay/domain';
import type { SHIPMENT_TABLE, TableOf } from './compact.ts';
import type { Text } from './text.ts';

/** The shipments of the data module, unpacked together: a question about them reads most of them. */
export function unpackShipments({ rows, columns }: TableOf<typeof SHIPMENT_TABLE>, text: Text): Shipment[] {
  const money = (stem: 'price' | 'value', row: number) => {
    const currency = text(columns[`${stem}Currency`], row);
    return currency === undefined ? undefined : { currency, ...range(stem, row) };
  };
  const range = (stem: 'units' | 'price' | 'value', row: number) => {
    const bounds = [
      ['amount', columns[stem][row]],
      ['low', columns[`${stem}Low`][row]],
      ['high', columns[`${stem}High`][row]],
    ] as const;
    return Object.fromEntries(bounds.filter(([, bound]) => bound !== undefined && bound !== null));
  };
  return Array.from({ length: rows }, (_, row) => {
    const units = range('units', row);
    const shipment = {
      id: text(columns.id, row),
      estimator: text(columns.estimator, row),
      published: text(columns.published, row),
      buyer: text(columns.buyer, row),
      product: text(columns.product, row),
      period: { start: text(columns.start, row), end: text(columns.end, row) },
      stage: text(columns.stage, row),
      unit: text(columns.unit, row),
      kind: text(columns.kind, row),
      units: Object.keys(units).length === 0 ? undefined : units,
      unitPrice: money('price', row),
      value: money('value', row),
      h100Equivalents: columns.h100Equivalents[row] ?? undefined,
      source: text(columns.source, row),
      confidence: text(columns.confidence, row),
      note: text(columns.note, row),
    };
    return shipment as Shipment;
  });
}
