import { type Day, dayNumber } from '@outlay/domain';

/** Days along the drawing, each at its own place. */
export type DayAxis = {
  readonly left: number;
  readonly right: number;
  /** Where a day begins. */
  readonly place: (day: Day) => number;
  /** The years that begin within, and where. */
  readonly years: readonly { readonly year: string; readonly at: number }[];
};

/** An axis from the beginning of one day to the end of another. */
export function dayAxis(
  { from, to }: { readonly from: Day; readonly to: Day },
  [left, right]: readonly [number, number],
): DayAxis {
  const [first, after] = [dayNumber(from), dayNumber(to) + 1];
  const place = (day: Day) => left + ((dayNumber(day) - first) / (after - first)) * (right - left);
  const years: { year: string; at: number }[] = [];
  for (let year = Number(from.slice(0, 4)) + 1; year <= Number(to.slice(0, 4)); year++) {
    years.push({ year: String(year), at: place(`${year}-01-01`) });
  }
  return { left, right, place, years };
}
