import {
  type Chip,
  type Dataset,
  type Day,
  type Destination,
  type ExportStatusName,
  type ExportTimeline,
  exportTimeline,
  findChips,
  type Localized,
  OutlayError,
  type Provision,
  type Strictness,
  strictnessOf,
} from '@outlay/domain';
import type { ChartQuery } from '../../chart.ts';

/** Days over which a status stayed the same, as a bar shows them. */
export type TimelineSpan = {
  readonly from: Day;
  readonly to: Day;
  readonly status: ExportStatusName;
  readonly provision?: Provision | undefined;
  readonly exception?: string | undefined;
  readonly strictness: Strictness;
  /** The rule asks for something that is not on record: the status holds for the numbers only. */
  readonly open: boolean;
  /** The rule that decides, as running text names it. */
  readonly rule?: Localized | undefined;
};

/** One chip, or a model whose variants agree. */
export type TimelineRow = {
  readonly id: string;
  readonly name: string;
  /** Not made by a US company, or not sold: no export from the United States, and the rules are read on its numbers. */
  readonly unbound?: 'foreign' | 'in-house' | undefined;
  readonly spans: readonly TimelineSpan[];
  /** China's own measures against the chip. */
  readonly measures: readonly { readonly day: Day; readonly name: Localized }[];
};

export type StatusTimelineState = {
  readonly destination: Destination;
  readonly from: Day;
  readonly to: Day;
  readonly rows: readonly TimelineRow[];
  /** Every rule, letter and measure that is drawn, by citation. */
  readonly citations: readonly string[];
  readonly version: string;
};

const MOST = 12;
const DEFAULT = ['h100', 'h800', 'h20', 'h200', 'b200', 'huawei-ascend-910b'];

/** The statuses of some chips over all days that rules on record cover. */
export function statusTimelineState(dataset: Dataset, query: ChartQuery): StatusTimelineState {
  const asked = query.chips ?? DEFAULT;
  if (asked.length > MOST) {
    throw new OutlayError('invalid-query', `${asked.length} chips are more than the ${MOST} that one chart shows`, {
      hint: 'Name fewer chips',
    });
  }
  const found = asked.map((name) => modelOf(dataset, name));
  const rows = found.map(({ chip, name, timeline }) => rowOf(dataset, chip, name, timeline));
  const first = rows.flatMap(({ spans }) => spans[0]?.from ?? []).sort()[0] ?? dataset.recordedTo;
  const drawn = new Set(
    found.flatMap(({ timeline }) => [
      ...timeline.spans.flatMap(({ decidedBy }) => decidedBy ?? []),
      ...timeline.events.filter(({ kind }) => kind === 'measure').map(({ rule }) => rule),
    ]),
  );
  const rules = dataset.exportRules.filter(({ id }) => drawn.has(id));
  return {
    destination: 'CN',
    from: quarterStart(first),
    to: dataset.recordedTo,
    rows,
    citations: rules
      .sort((left, right) => (left.from ?? '').localeCompare(right.from ?? ''))
      .map(({ citation }) => citation.split(', FR Doc')[0] as string),
    version: dataset.version,
  };
}

/** The first variant of a model, named by the model where all its variants have the same statuses on the same days. */
function modelOf(dataset: Dataset, text: string): { chip: Chip; name: string; timeline: ExportTimeline } {
  const variants = findChips(dataset, text);
  const timelines = variants.map(({ id }) => exportTimeline(dataset, { chip: id }));
  const [chip, timeline] = [variants[0] as Chip, timelines[0] as ExportTimeline];
  const agree = timelines.every((other) =>
    other.spans.every(({ from }) => answerOn(other, from) === answerOn(timeline, from)),
  );
  return { chip, name: agree ? chip.model : chip.name, timeline };
}

function answerOn({ spans }: ExportTimeline, day: Day): string {
  const span = spans.find(({ from, to }) => from <= day && day <= to);
  return `${span?.status} ${span?.provision} ${span?.open}`;
}

function rowOf(dataset: Dataset, chip: Chip, name: string, { spans, events }: ExportTimeline): TimelineRow {
  const { country } = dataset.chipVendor(chip.vendor);
  const unbound = country !== 'US' ? 'foreign' : chip.market === 'in-house' ? 'in-house' : undefined;
  return {
    id: chip.id,
    name,
    ...(unbound ? { unbound } : {}),
    spans: joined(
      spans.map(({ from, to, status, provision, exception, open, decidedBy }) => ({
        from,
        to,
        status,
        ...(provision === undefined ? {} : { provision }),
        ...(exception === undefined ? {} : { exception }),
        strictness: strictnessOf({ status, provision, exception }),
        open: open.includes('us-sale'),
        ...(decidedBy === undefined ? {} : { rule: dataset.exportRule(decidedBy).names }),
      })),
    ),
    measures: events
      .filter(({ kind }) => kind === 'measure')
      .map(({ from, rule }) => ({ day: from, name: dataset.exportRule(rule).names })),
  };
}

/** Spans that are outside one rule after the other are one: nothing changed for the chip. */
function joined(spans: readonly TimelineSpan[]): TimelineSpan[] {
  const all: TimelineSpan[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last?.strictness === 'outside' && span.strictness === 'outside')
      all[all.length - 1] = { ...span, from: last.from };
    else all.push(span);
  }
  return all;
}

function quarterStart(day: Day): Day {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}
