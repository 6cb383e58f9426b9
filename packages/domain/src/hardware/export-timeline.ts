import { z } from 'zod';
import type { Chip } from '../chips/chip.ts';
import type { Dataset } from '../dataset.ts';
import { OutlayError } from '../errors.ts';
import { exportStatusSchema, OPEN_CONDITIONS, PROVISIONS } from '../export-control/outcome.ts';
import { type Destination, destinationSchema } from '../export-control/rule-record.ts';
import { productOf } from '../export-control/specs.ts';
import { type StatusSpan, statusSpans, turningDays } from '../export-control/timeline.ts';
import { type Day, daySchema } from '../period/day.ts';
import { schema } from '../schema.ts';
import { destinationOf } from './export-status.ts';
import { findChips } from './find-chips.ts';
import { statusNoticeSchema } from './status-schema.ts';

/** The document of a chip's status over time. */
export const exportTimelineSchema = schema(() =>
  z.object({
    /** An id, or the first variant of the model that was asked for. */
    chip: z.string(),
    name: z.string(),
    /** All that it holds for: the chip, or every variant of the model, whose statuses agree once they are out. */
    variants: z.array(z.string()),
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
 * with the rule that decided and what changed; and the events beside them. A chip that is not out has no spans. A model
 * stands for its variants where they agree on every day on which they are out; the first that was released is shown.
 *
 * @throws OutlayError `unknown-chip`; `ambiguous-chip` where the variants of a model differ; `invalid-query`.
 * @example
 * exportTimeline(dataset, { chip: 'nvidia-h20' }).spans.at(-1)?.decidedBy // => 'us-2025-04-h20-letter'
 */
export function exportTimeline(
  dataset: Dataset,
  query: { chip: string; to?: string | undefined; from?: Day | undefined },
): ExportTimeline {
  const destination = destinationOf(query.to);
  const variants = findChips(dataset, query.chip);
  const [chip, ...others] = variants as [Chip, ...Chip[]];
  const spansOf = (one: Chip) => spansFrom(dataset, one, destination, query.from);
  const spans = spansOf(chip);
  if (!others.every((other) => agree(spans, spansOf(other)))) {
    throw new OutlayError('ambiguous-chip', `the chips that "${query.chip}" stands for differ over time`, {
      hint: `Name one of ${variants.map(({ id }) => id).join(', ')}`,
      facts: { chip: query.chip, variants: variants.map(({ id }) => id) },
    });
  }
  return {
    chip: chip.id,
    name: `${dataset.chipVendor(chip.vendor).names.en} ${chip.name}`,
    variants: variants.map(({ id }) => id),
    destination,
    ...(chip.released === undefined ? {} : { released: chip.released }),
    spans: spans.map(({ began, ended, open, ...span }) => ({
      ...span,
      open: [...open],
      began: [...began],
      ended: [...ended],
    })),
    events: eventsOf(dataset, chip),
    dataset: { version: dataset.version },
  };
}

function spansFrom(dataset: Dataset, chip: Chip, destination: Destination, asked: Day | undefined): StatusSpan[] {
  const first = turningDays(dataset.exportRules, destination)[0] ?? dataset.recordedTo;
  const from = [first, asked ?? firstDayOf(chip.released)].sort().at(-1) as Day;
  const to = dataset.recordedTo;
  if (from > to) return [];
  return [
    ...statusSpans(dataset.exportRules, productOf(chip, dataset.chipVendor(chip.vendor)), destination, { from, to }),
  ];
}

/** Whether a chip that came out later has the status of the first from its first day on. */
function agree(first: readonly StatusSpan[], later: readonly StatusSpan[]): boolean {
  const from = later[0]?.from;
  if (from === undefined) return true;
  const shared = first.filter(({ to }) => to >= from);
  const outcome = ({ to, status, provision, decidedBy, exception, open }: StatusSpan) =>
    [to, status, provision, decidedBy, exception, ...open].join();
  return (
    shared.length === later.length && shared.every((span, at) => outcome(span) === outcome(later[at] as StatusSpan))
  );
}

/** Announcements, licences and China's measures that name a chip. */
function eventsOf(dataset: Dataset, chip: Chip): ExportTimeline['events'] {
  const events = dataset.exportRules.flatMap((rule) => {
    const named = rule.named.find(({ chips }) => chips.includes(chip.id));
    if (!named || !['announcement', 'licence', 'measure'].includes(rule.kind) || rule.from === undefined) return [];
    const { id, kind, from, to, effect } = rule;
    return [{ rule: id, kind, outcome: named.outcome, text: effect, from, ...(to === undefined ? {} : { to }) }];
  });
  return events.sort((left, right) => left.from.localeCompare(right.from));
}

/** The first day that a date can mean. */
function firstDayOf(released: string | undefined): Day {
  return released === undefined ? '' : `${released}-01-01`.slice(0, 10);
}
