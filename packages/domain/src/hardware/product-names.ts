import type { Dataset } from '../dataset.ts';
import type { Localized } from '../wording/locale.ts';

/**
 * The names of a buyer of chips in running text: one of the record of chips, or a company or group.
 *
 * @throws OutlayError `unknown-entity`.
 * @example
 * buyerNames(dataset, 'china-buyers').en // => 'China, all buyers'
 */
export function buyerNames(dataset: Dataset, id: string): Localized {
  const buyer = dataset.chipBuyers.find((one) => one.id === id);
  if (buyer) return buyer.names;
  const entity = dataset.entity(id);
  return entity.type === 'group' ? entity.group.shortNames : entity.company.shortNames;
}

/**
 * The names of what was bought: a chip with its vendor, or a family of chips.
 *
 * @throws OutlayError `unknown-chip`.
 * @example
 * productNames(dataset, 'nvidia-h20-96').zh // => '英伟达H20 96GB'
 */
export function productNames(dataset: Dataset, id: string): Localized {
  const family = dataset.chipFamilies.find((one) => one.id === id);
  if (family) return family.names;
  const chip = dataset.chip(id);
  const { names } = dataset.chipVendor(chip.vendor);
  return { en: `${names.en} ${chip.name}`, ar: `${names.ar} ${chip.name}`, zh: `${names.zh}${chip.name}` };
}
