import type { FlatRecords } from '../../compare/records/flat-records.ts';
import type { ChipList } from '../chip-list.ts';
import type { Purchase } from '../purchase.ts';

/**
 * A list of chips as flat rows.
 *
 * @example
 * chipListRecords(chipList(dataset, { chips: ['nvidia-h20-96'] })).rows[0]?.slice(0, 3) // => ['nvidia-h20-96', 'Nvidia', 'H20 96GB']
 */
export function chipListRecords({ chips, on, destination }: ChipList): FlatRecords {
  return {
    fields: [
      ...['chip', 'vendor', 'name', 'released', 'market', 'data_centre', 'performance', 'density', 'h100_equivalents'],
      ...['memory_gb', 'memory_gb_s', 'estimated', 'on', 'destination', 'status', 'provision', 'rule'],
    ],
    rows: chips.map((chip) => [
      ...[chip.id, chip.vendorName, chip.name, chip.released, chip.market, chip.dataCentre, chip.performance],
      ...[chip.density, chip.h100Equivalents, chip.memoryCapacity, chip.memoryBandwidth, chip.estimated.join(' ')],
      ...[on, destination, chip.status, chip.provision, chip.decidedBy],
    ]),
  };
}

/**
 * What an amount buys as flat rows, one for each price.
 *
 * @example
 * purchaseRecords(purchase(dataset, { chip: 'h20-96', amount: { amount: 1_000_000, currency: 'USD' }, price: { amount: 12_500 } })).rows[0]?.slice(0, 3) // => ['nvidia-h20-96', 1000000, 'USD']
 */
export function purchaseRecords({ amount, offers }: Purchase): FlatRecords {
  return {
    fields: [
      ...['chip', 'amount', 'currency', 'price_currency', 'price', 'price_low', 'price_high', 'estimator', 'published'],
      ...['units', 'units_low', 'units_high', 'h100_equivalents', 'h100_equivalents_low', 'h100_equivalents_high'],
    ],
    rows: offers.map(({ chip, price, stated, units, compute }) => [
      ...[chip, amount.amount, amount.currency, price.currency, price.amount, price.low, price.high],
      ...[stated?.estimator, stated?.published, units.amount, units.low, units.high],
      ...[compute?.h100Equivalents.amount, compute?.h100Equivalents.low, compute?.h100Equivalents.high],
    ]),
  };
}
