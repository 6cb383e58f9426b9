import type { Observation } from '../capex/observation.ts';
import { kindOfResult } from '../capex/observation.ts';
import { mapRange } from '../money/money-range.ts';
import { shareOfDays, snapToQuarters } from '../period/calendarize.ts';
import { contains, dayCount, overlap, type Period } from '../period/period.ts';
import { combineFigures } from './combine-figures.ts';
import type { Figure } from './figure.ts';
import { tileExactly } from './tiling.ts';

type Of = { entity: string; name: string; period: Period };

/** The quarters that a row's days stand for, found once: a series asks for those of every row at every period. */
const snaps = new WeakMap<Period, { readonly quarters: Period | undefined }>();

function quartersOf({ period }: Observation): Period | undefined {
  const known = snaps.get(period) ?? { quarters: snapToQuarters(period) };
  snaps.set(period, known);
  return known.quarters;
}

/**
 * Fiscal periods whose bounds lie within a week of calendar quarters stand for those quarters (Apple, Intel), with a
 * caveat.
 */
export function snappedFigure(
  of: Of,
  rows: readonly Observation[],
  figure: (row: Observation) => Figure,
): Figure | undefined {
  const snapped = rows.flatMap((row) => {
    const quarters = quartersOf(row);
    return quarters ? [{ ...quarters, row }] : [];
  });
  const pieces = tileExactly(of.period, snapped);
  if (!pieces) return undefined;
  const first = pieces[0]?.row.period.start as string;
  const last = pieces.at(-1)?.row.period.end as string;
  const sum =
    pieces.length === 1
      ? figure((pieces[0] as { row: Observation }).row)
      : combineFigures(
          { ...of, period: { start: first, end: last } },
          pieces.map(({ row }) => ({ sign: 1, figure: figure(row) })),
        );
  const kind = kindOfResult([sum.kind]);
  return {
    ...sum,
    period: of.period,
    kind,
    derivation: { op: 'snap', ...of, value: sum.value, kind, operands: [sum.derivation] },
    caveats: [
      ...sum.caveats,
      {
        code: 'calendar-snapped',
        text: `${of.name}: its fiscal days ${first}..${last} (${dayCount({ start: first, end: last })} days) stand for the calendar quarters, whose bounds are at most a week away`,
        entities: [of.entity],
      },
    ],
  };
}

/** Quarters have at most 14 weeks; longer rows are too coarse to be cut by days. */
const LONGEST_QUARTER_DAYS = 98;

/**
 * Fiscal quarters that do not sit on calendar quarters (Nvidia, Oracle) are cut pro rata by days, with a caveat. Every
 * day of the period must be covered by exactly one fiscal quarter.
 */
export function calendarizedFigure(
  of: Of,
  rows: readonly Observation[],
  figure: (row: Observation) => Figure,
): Figure | undefined {
  const quarters = rows
    .filter((row) => dayCount(row.period) <= LONGEST_QUARTER_DAYS && overlap(row.period, of.period))
    .map((row) => ({ ...row.period, row }));
  const span = quarters.find((quarter) => contains(quarter, { start: of.period.start, end: of.period.start }));
  const end = quarters.find((quarter) => contains(quarter, { start: of.period.end, end: of.period.end }));
  if (!span || !end) return undefined;
  const pieces = tileExactly({ start: span.start, end: end.end }, quarters);
  if (!pieces) return undefined;
  const shares = pieces.map(({ row }) => share(of, figure(row)));
  const total = combineFigures(
    of,
    shares.map((part) => ({ sign: 1, figure: part })),
  );
  return {
    ...total,
    caveats: [
      ...total.caveats,
      {
        code: 'calendarized',
        text: `${of.name}: fiscal quarters cut to calendar quarters pro rata by days (${weights(of.period, pieces)})`,
        entities: [of.entity],
      },
    ],
  };
}

function share(of: Of, whole: Figure): Figure {
  const part = overlap(whole.period, of.period) as Period;
  const days = dayCount(part);
  const outOf = dayCount(whole.period);
  if (days === outOf) return whole;
  const value = mapRange(whole.value, whole.value.currency, (amount) => shareOfDays(amount, whole.period, part));
  const kind = kindOfResult([whole.kind]);
  return {
    ...whole,
    period: part,
    value,
    kind,
    derivation: {
      op: 'share-of-days',
      entity: of.entity,
      name: of.name,
      value,
      kind,
      period: part,
      days,
      of: outOf,
      operands: [whole.derivation],
    },
  };
}

function weights(period: Period, pieces: readonly Period[]): string {
  return pieces
    .map((piece) => {
      const part = overlap(piece, period) as Period;
      return `${dayCount(part)}/${dayCount(piece)} days of the quarter to ${piece.end}`;
    })
    .join(', ');
}
