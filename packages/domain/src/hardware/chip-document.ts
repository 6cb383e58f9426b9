import { z } from 'zod';
import { chipSchema, chipVendorSchema } from '../chips/chip.ts';
import { NUMBER_FORMAT_NAMES } from '../chips/number-format.ts';
import { totalProcessingPerformance } from '../chips/processing-performance.ts';
import type { Dataset } from '../dataset.ts';
import type { Day } from '../period/day.ts';
import { schema } from '../schema.ts';
import { sourceSchema } from '../source/source.ts';
import { chipRowSchema, rowOf } from './chip-list.ts';
import { dayOfRecord, destinationOf } from './export-status.ts';
import { exportTimeline, exportTimelineSchema } from './export-timeline.ts';
import { findChip } from './find-chips.ts';
import { shipments, shipmentsSchema } from './shipments.ts';

/** The document of one chip: the record's entry, what is computed from it, its status over time, and who buys it. */
export const chipDocumentSchema = schema(() =>
  z.object({
    chip: chipSchema,
    vendor: chipVendorSchema,
    computed: chipRowSchema.extend({
      /** The number format that sets total processing performance. */
      format: z.enum(NUMBER_FORMAT_NAMES as [string, ...string[]]).nullable(),
    }),
    timeline: exportTimelineSchema,
    shipments: shipmentsSchema.shape.rows,
    sources: z.array(sourceSchema),
    dataset: z.object({ version: z.string() }),
  }),
);

export type ChipDocument = z.infer<typeof chipDocumentSchema>;

/**
 * All that the record knows of one chip, and all that follows from it.
 *
 * @throws OutlayError `unknown-chip`, `ambiguous-chip`, `invalid-day`, `invalid-query`.
 * @example
 * chipDocument(dataset, { chip: 'nvidia-h20-96' }).computed.performance // => 2368
 */
export function chipDocument(
  dataset: Dataset,
  query: { chip: string; on?: Day | undefined; to?: string | undefined },
): ChipDocument {
  const chip = findChip(dataset, query.chip);
  const on = query.on === undefined ? dataset.recordedTo : dayOfRecord(dataset, query.on);
  const destination = destinationOf(query.to);
  const { rows } = shipments(dataset, { product: chip.id });
  const cited = [...chip.sources, ...chip.prices.map(({ source }) => source), ...rows.map(({ source }) => source)];
  return {
    chip,
    vendor: dataset.chipVendor(chip.vendor),
    computed: {
      ...rowOf(dataset, chip, on, destination),
      format: totalProcessingPerformance(chip.dense)?.format ?? null,
    },
    timeline: exportTimeline(dataset, { chip: chip.id, to: destination }),
    shipments: rows,
    sources: [...new Set(cited)].map((id) => dataset.source(id)),
    dataset: { version: dataset.version },
  };
}
