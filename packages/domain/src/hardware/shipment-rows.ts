import type { Kind } from '../capex/observation.ts';
import type { Chip } from '../chips/chip.ts';
import { type Compute, computeOf, computePerUnit } from '../chips/compute-measure.ts';
import type { Shipment, Stage } from '../chips/shipment.ts';
import { type Spend, spend } from '../chips/spend.ts';
import { type Dataset, nearestNames } from '../dataset.ts';
import { OutlayError } from '../errors.ts';
import type { Day } from '../period/day.ts';
import { contains, type Period } from '../period/period.ts';
import { lastDayOf } from '../source/source.ts';

/** A question about shipments; what is left out is not asked. */
export type ShipmentsQuery = {
  /** Companies, groups and buyers, by id. */
  buyers?: readonly string[] | undefined;
  /** A chip or a family, by id. */
  product?: string | undefined;
  estimator?: string | undefined;
  /** Only rows whose days all lie in it. */
  period?: Period | undefined;
  stage?: Stage | undefined;
  /** What was public on that day. */
  asOf: Day;
};

/** Who buys: a company or group of the record, or a buyer of its own. */
export type BuyerInfo = {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly includes: readonly string[];
};

/** A shipment with what follows from it: what the units cost, and what they compute, or why that is not known. */
export type ShipmentAnswer = {
  readonly shipment: Shipment;
  readonly buyer: BuyerInfo;
  readonly productName: string;
  readonly kind: Kind;
  readonly spend?: Spend | undefined;
  readonly compute?: Compute | undefined;
  readonly noCompute?: string | undefined;
};

/** The shipments that a question asks about, in the order of the record. */
export function shipmentAnswers(dataset: Dataset, query: ShipmentsQuery): ShipmentAnswer[] {
  const buyers = query.buyers?.map((id) => buyerInfo(dataset, id).id);
  const { estimator, product, period, stage, asOf } = query;
  return dataset.shipments
    .filter((row) => buyers === undefined || buyers.length === 0 || buyers.includes(row.buyer))
    .filter(
      (row) =>
        product === undefined ||
        row.product === product ||
        membersOf(dataset, row.product).some(({ id }) => id === product),
    )
    .filter((row) => estimator === undefined || row.estimator === estimator)
    .filter((row) => period === undefined || contains(period, row.period))
    .filter((row) => stage === undefined || row.stage === stage)
    .filter((row) => lastDayOf(row.published) <= asOf)
    .map((row) => answerOf(dataset, row));
}

function answerOf(dataset: Dataset, shipment: Shipment): ShipmentAnswer {
  const { units, unitPrice, product, unit } = shipment;
  const perUnit =
    unit === 'h100-equivalents' ? { h100Equivalents: { amount: 1 } } : computePerUnit(membersOf(dataset, product));
  const compute = units && unit !== 'dies' && perUnit ? computeOf(units, perUnit) : undefined;
  return {
    shipment,
    buyer: buyerInfo(dataset, shipment.buyer),
    productName: productName(dataset, product),
    kind: shipment.kind,
    ...(units && unitPrice ? { spend: spend(units, unitPrice) } : {}),
    ...(compute ? { compute } : { noCompute: whyNoCompute(dataset, shipment) }),
  };
}

function whyNoCompute(dataset: Dataset, { units, unit, product }: Shipment): string {
  if (units === undefined) return 'only money is stated, and no number of chips';
  if (unit === 'dies') return 'dies are counted, and no chips';
  const family = dataset.chipFamilies.find(({ id }) => id === product);
  if (family && family.members.length === 0) return `${family.names.en}: what one of them computes is not on record`;
  return `the peak rates of ${productName(dataset, product)} are not on record`;
}

/** The chips that a product stands for: itself, or the members of a family. */
export function membersOf(dataset: Dataset, product: string | undefined): Chip[] {
  const family = dataset.chipFamilies.find(({ id }) => id === product);
  if (family) return family.members.map((id) => dataset.chip(id));
  const chip = dataset.chips.find(({ id }) => id === product);
  return chip ? [chip] : [];
}

/** The name of a chip or family in running text; of compute counted without chips, what is counted. */
export function productName(dataset: Dataset, product: string | undefined): string {
  if (product === undefined) return 'H100-equivalents';
  const family = dataset.chipFamilies.find(({ id }) => id === product);
  if (family) return family.names.en;
  const chip = dataset.chip(product);
  return `${dataset.chipVendor(chip.vendor).names.en} ${chip.name}`;
}

/**
 * A buyer by its id: one of the record of chips, or a company or group.
 *
 * @throws OutlayError `unknown-entity` with the nearest ids of both.
 */
export function buyerInfo(dataset: Dataset, id: string): BuyerInfo {
  const wanted = id.trim().toLowerCase();
  const buyer = dataset.chipBuyers.find((one) => one.id === wanted);
  if (buyer) return { id: buyer.id, name: buyer.names.en, country: buyer.country, includes: buyer.includes };
  try {
    const entity = dataset.entity(id);
    const includes = entity.type === 'group' ? entity.group.members : [];
    return { id: entity.id, name: entity.name, country: entity.country, includes };
  } catch (error) {
    if (!(error instanceof OutlayError)) throw error;
    const known = [...dataset.chipBuyers, ...dataset.groups, ...dataset.companies].map((one) => one.id);
    const nearest = nearestNames(wanted, known);
    const guess = nearest.length === 0 ? '' : `Did you mean ${nearest.map((name) => `"${name}"`).join(' or ')}? `;
    throw new OutlayError('unknown-entity', `there is no buyer "${id}"`, {
      hint: `${guess}List them: outlay shipments`,
      facts: { id, nearest },
    });
  }
}
