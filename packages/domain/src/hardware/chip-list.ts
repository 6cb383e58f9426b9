import { z } from 'zod';
import { type Chip, ESTIMABLE, MARKETS } from '../chips/chip.ts';
import { computePerUnit } from '../chips/compute-measure.ts';
import type { Dataset } from '../dataset.ts';
import { ruledStatus } from '../export-control/export-status.ts';
import { exportStatusSchema, PROVISIONS } from '../export-control/outcome.ts';
import { destinationSchema } from '../export-control/rule-record.ts';
import { productOf, ruledNumbers } from '../export-control/specs.ts';
import { type Day, daySchema } from '../period/day.ts';
import { schema } from '../schema.ts';
import { lastDayOf } from '../source/source.ts';
import { dayOfRecord, destinationOf } from './export-status.ts';
import { findChips } from './find-chips.ts';

/** A chip in a list: what tells it from others, the two numbers of the rule, and its status on a day. */
export const chipRowSchema = schema(() =>
  z.object({
    id: z.string(),
    name: z.string(),
    vendor: z.string(),
    vendorName: z.string(),
    /** ISO 3166 alpha-2 of the vendor's seat. */
    country: z.string(),
    model: z.string(),
    released: z.string().nullable(),
    market: z.enum(MARKETS),
    dataCentre: z.boolean(),
    performance: z.number().nullable(),
    density: z.number().nullable(),
    /** What one of them is in H100-equivalents. */
    h100Equivalents: z.number().nullable(),
    /** GB/s. */
    memoryBandwidth: z.number().nullable(),
    /** GB. */
    memoryCapacity: z.number().nullable(),
    estimated: z.array(z.enum(ESTIMABLE)),
    status: exportStatusSchema,
    provision: z.enum(PROVISIONS).nullable(),
    decidedBy: z.string().nullable(),
  }),
);

export type ChipRow = z.infer<typeof chipRowSchema>;

/** The document of `outlay chips`. */
export const chipListSchema = schema(() =>
  z.object({
    chips: z.array(chipRowSchema),
    on: daySchema,
    destination: destinationSchema,
    dataset: z.object({ version: z.string() }),
  }),
);

export type ChipList = z.infer<typeof chipListSchema>;

/** A question about many chips. */
export type ChipListQuery = {
  /** Ids and models; all chips by default. */
  chips?: readonly string[] | undefined;
  vendor?: string | undefined;
  /** The day of the status; the last of the record by default. */
  on?: Day | undefined;
  to?: string | undefined;
};

/**
 * Chips with their numbers and their export status on a day; by vendor, then newest first.
 *
 * @throws OutlayError `unknown-chip`, `invalid-day`, `invalid-query`.
 * @example
 * chipList(dataset, { chips: ['h20'], on: '2024-08-26' }).chips.map(({ id, status }) => [id, status]) // => [['nvidia-h20-96', 'not-controlled'], ['nvidia-h20-141', 'not-controlled']]
 */
export function chipList(dataset: Dataset, query: ChipListQuery = {}): ChipList {
  const on = query.on === undefined ? dataset.recordedTo : dayOfRecord(dataset, query.on);
  const destination = destinationOf(query.to);
  const vendor = query.vendor === undefined ? undefined : dataset.chipVendor(query.vendor.trim().toLowerCase()).id;
  const asked = query.chips ?? [];
  const chips =
    asked.length === 0 ? [...dataset.chips].sort(newestFirst) : asked.flatMap((name) => findChips(dataset, name));
  const rows = [...new Set(chips)]
    .filter((chip) => vendor === undefined || chip.vendor === vendor)
    .map((chip) => rowOf(dataset, chip, on, destination));
  return { chips: rows, on, destination, dataset: { version: dataset.version } };
}

/** One chip as a row of the list. */
export function rowOf(dataset: Dataset, chip: Chip, on: Day, destination: ChipList['destination']): ChipRow {
  const vendor = dataset.chipVendor(chip.vendor);
  const { performance, density } = ruledNumbers(chip);
  const { status, provision, decidedBy } = ruledStatus(dataset.exportRules, productOf(chip, vendor), on, destination);
  return {
    id: chip.id,
    name: chip.name,
    vendor: vendor.id,
    vendorName: vendor.names.en,
    country: vendor.country,
    model: chip.model,
    released: chip.released ?? null,
    market: chip.market,
    dataCentre: chip.dataCentre,
    performance: performance ?? null,
    density: density ?? null,
    h100Equivalents: computePerUnit([chip])?.h100Equivalents.amount ?? null,
    memoryBandwidth: chip.memory.bandwidth ?? null,
    memoryCapacity: chip.memory.capacity ?? null,
    estimated: [...chip.estimated],
    status,
    provision: provision ?? null,
    decidedBy: decidedBy ?? null,
  };
}

function newestFirst(left: Chip, right: Chip): number {
  const day = ({ released }: Chip) => (released === undefined ? '' : lastDayOf(released));
  return (
    left.vendor.localeCompare(right.vendor) || day(right).localeCompare(day(left)) || left.id.localeCompare(right.id)
  );
}
