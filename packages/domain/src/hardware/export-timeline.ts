import { z } from 'zod';
import type { Dataset } from '../dataset.ts';
import { exportStatusSchema, OPEN_CONDITIONS, PROVISIONS } from '../export-control/outcome.ts';
import { destinationSchema } from '../export-control/rule-record.ts';
import { productOf } from '../export-control/specs.ts';
import { statusSpans, turningDays } from '../export-control/timeline.ts';
import { type Day, daySchema } from '../period/day.ts';
import { schema } from '../schema.ts';
import { destinationOf } from './export-status.ts';
import { findChip } from './find-chips.ts';
import { statusNoticeSchema } from './status-schema.ts';

/** The document of a chip's status over time. */
export const exportTimelineSchema = schema(() =>
  z.object({
    chip: z.string(),
    name: z.string(),
    destination: destinationSchema,
    /** The day, month or year of release. */
    released: z.string().optional(),
    spans: z.array(
      z.object({
        from: daySchema,
        to: daySchema,
        status: exportStatusSchema,
        provision: z.enum(PROVISIONS).optional(),
        decidedBy: z.string().optional(),
        exception: z.string().optional(),
        open: z.array(z.enum(OPEN_CONDITIONS)),
        text: z.string(),
        /** Why it changed on the first day: rules that came into force, rules that ended. */
        began: z.array(z.string()),
        ended: z.array(z.string()),
      }),
    ),
    /** Announcements, licences and China's measures that name the chip, with their days. */
    events: z.array(statusNoticeSchema.extend({ from: daySchema, to: daySchema.optional() })),
    dataset: z.object({ version: z.string() }),
  }),
);

export type ExportTimeline = z.infer<typeof exportTimelineSchema>;

/**
 * The status of a chip from its release, or from the first rule on record, to the last day of the record: spans of days
 * with the rule that decided and what changed; and the events beside them. A chip that is not out has no spans.
 *
 * @throws OutlayError `unknown-chip`, `ambiguous-chip`, `invalid-query`.
 * @example
 * exportTimeline(dataset, { chip: 'nvidia-h20-96' }).spans.at(-1)?.decidedBy // => 'us-2025-04-h20-letter'
 */
export function exportTimeline(
  dataset: Dataset,
  query: { chip: string; to?: string | undefined; from?: Day | undefined },
): ExportTimeline {
  const destination = destinationOf(query.to);
  const chip = findChip(dataset, query.chip);
  const vendor = dataset.chipVendor(chip.vendor);
  const first = turningDays(dataset.exportRules, destination)[0] ?? dataset.recordedTo;
  const from = [first, query.from ?? firstDayOf(chip.released)].sort().at(-1) as Day;
  const days = { from, to: dataset.recordedTo };
  const spans = from > days.to ? [] : statusSpans(dataset.exportRules, productOf(chip, vendor), destination, days);
  const events = dataset.exportRules.flatMap((rule) => {
    const named = rule.named.find(({ chips }) => chips.includes(chip.id));
    if (!named || !['announcement', 'licence', 'measure'].includes(rule.kind) || rule.from === undefined) return [];
    const { id, kind, from: start, to, effect } = rule;
    return [{ rule: id, kind, outcome: named.outcome, text: effect, from: start, ...(to === undefined ? {} : { to }) }];
  });
  return {
    chip: chip.id,
    name: `${vendor.names.en} ${chip.name}`,
    destination,
    ...(chip.released === undefined ? {} : { released: chip.released }),
    spans: spans.map(({ began, ended, open, ...span }) => ({
      ...span,
      open: [...open],
      began: [...began],
      ended: [...ended],
    })),
    events: events.sort((left, right) => left.from.localeCompare(right.from)),
    dataset: { version: dataset.version },
  };
}

/** The first day that a date can mean. */
function firstDayOf(released: string | undefined): Day {
  return released === undefined ? '' : `${released}-01-01`.slice(0, 10);
}
