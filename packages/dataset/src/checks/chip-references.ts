import type { Authored } from '../author/authored.ts';
import type { Check } from './check.ts';
import { findingAt } from './place.ts';

/** Vendors, chips, families, buyers and parties that a row or file names are on record. */
export const chipReferences: Check = (record) => {
  const ids = (entries: readonly Authored<{ id: string }>[]) => new Set(entries.map(({ value }) => value.id));
  const [vendors, chips, families] = [ids(record.chipVendors), ids(record.chips), ids(record.chipFamilies)];
  const entities = new Set([...ids(record.companies), ...ids(record.groups)]);
  const buyers = new Set([...ids(record.chipBuyers), ...entities]);
  const products = new Set([...chips, ...families]);
  const absent = (place: Authored<unknown>, what: string, names: readonly string[], known: ReadonlySet<string>) =>
    names.filter((name) => !known.has(name)).map((name) => findingAt(place, `there is no ${what} "${name}"`));
  return [
    ...record.chips.flatMap((chip) => absent(chip, 'chip vendor', [chip.value.vendor], vendors)),
    ...record.chipVendors.flatMap((vendor) => absent(vendor, 'company', optional(vendor.value.company), entities)),
    ...record.chipFamilies.flatMap((family) => [
      ...absent(family, 'chip', family.value.members, chips),
      ...absent(family, 'chip family', family.value.includes, families),
    ]),
    ...record.chipBuyers.flatMap((buyer) => [
      ...absent(buyer, 'buyer', buyer.value.includes, buyers),
      ...(entities.has(buyer.value.id) ? [findingAt(buyer, `"${buyer.value.id}" is a company or group already`)] : []),
    ]),
    ...record.shipments.flatMap((row) => [
      ...absent(row, 'buyer', [row.value.buyer], buyers),
      ...absent(row, 'chip or family', optional(row.value.product), products),
    ]),
    ...record.exportRules.flatMap((rule) =>
      absent(
        rule,
        'chip',
        rule.value.named.flatMap((named) => named.chips),
        chips,
      ),
    ),
    ...record.deals.flatMap((deal) => absent(deal, 'company or group', [deal.value.party], entities)),
  ];
};

function optional(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}
