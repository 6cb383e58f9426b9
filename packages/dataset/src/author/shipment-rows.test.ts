import { describe, expect, it } from 'vitest';
import { type RowCells, shipmentsCsv } from '../../test/small-record.ts';
import { shipmentRows } from './shipment-rows.ts';

const read = (...rows: readonly RowCells[]) => shipmentRows('shipments/bank.csv', shipmentsCsv(...rows));

describe('shipmentRows', () => {
  it('reads a number, a range, a bound, money and compute', () => {
    const { shipments, findings } = read(
      { units: '1000', units_low: '900', units_high: '1100', price_currency: 'USD', price_low: '5', price_high: '6' },
      { units_low: '50', note: 'more than' },
      { product: '', unit: 'h100-equivalents', units: '20', stage: 'held' },
      { value_currency: 'CNY', value: '70', buyer: 'dragon' },
    );
    expect(findings).toEqual([]);
    expect(shipments.map(({ value }) => value)).toMatchObject([
      {
        id: 'a-bank/acme/acme-one/2024-01-01..2024-12-31/delivered/2025-01',
        units: { amount: 1000, low: 900, high: 1100 },
        unitPrice: { currency: 'USD', low: 5, high: 6 },
      },
      { units: { low: 50 }, note: 'more than' },
      { id: 'a-bank/acme/h100-equivalents/2024-01-01..2024-12-31/held/2025-01', units: { amount: 20 } },
      { value: { currency: 'CNY', amount: 70 } },
    ]);
  });

  it.each([
    [{ units: '1.5' }, 'units "1.5" is a fraction'],
    [{ units: '5', units_high: '4' }, 'units: low <= amount <= high does not hold'],
    [{}, 'units or a value is required'],
    [{ units: '1', product: '' }, 'chips and dies name a product, and h100-equivalents none'],
    [{ units: '1', stage: 'sold' }, /stage "sold"/],
    [{ units: '1', published: 'June' }, /published "June": a date is YYYY, YYYY-MM or YYYY-MM-DD/],
  ])('finds what is wrong with %j, at its line', (cells, message) => {
    const { findings } = read({ units: '1' }, cells);
    expect(findings[0]).toMatchObject({ row: 3, message: expect.stringMatching(message) });
  });
});
