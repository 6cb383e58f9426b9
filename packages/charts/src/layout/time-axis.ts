import { calendarPart, type Period } from '@outlay/domain';
import { rule, text } from '../scene/build.ts';
import type { SceneNode } from '../scene/node.ts';
import { widthOf } from '../text/measure.ts';

/** Periods of equal length along the drawing, one step each. */
export type TimeAxis = {
  readonly step: number;
  readonly left: number;
  readonly right: number;
  /** The middle of a period. */
  readonly middle: (index: number) => number;
};

/** Places periods side by side; a bar fills its step, a point stands in the middle of it. */
export function timeAxis(count: number, [left, right]: readonly [number, number]): TimeAxis {
  const step = (right - left) / Math.max(1, count);
  return { step, left, right, middle: (index) => left + step * (index + 0.5) };
}

/**
 * Years in full under the first period of each, as many as have room: all, every second, third, ... counted back from
 * the newest, so that the newest year is always named.
 */
export function yearLabels(periods: readonly Period[], axis: TimeAxis, y: number, narrow: boolean): SceneNode[] {
  const firsts = periods.flatMap((period, index) => {
    const year = period.start.slice(0, 4);
    return index > 0 && periods[index - 1]?.start.slice(0, 4) === year
      ? []
      : [{ year, index, whole: startsYear(period) }];
  });
  const years = firsts.filter(({ whole }, index) => whole || index === 0);
  const width = widthOf('2026', 'tick', narrow);
  const room = (every: number) =>
    chosen(years, every).every(({ index }, place, all) => {
      const next = all[place + 1];
      return next === undefined || axis.middle(next.index) - axis.middle(index) >= width + 12;
    });
  let every = 1;
  while (every < years.length && !room(every)) every++;
  return chosen(years, every).map(({ year, index }) => {
    const at = Math.max(axis.left + width / 2, Math.min(axis.middle(index), axis.right - width / 2));
    return text(at, y, year, 'tick', { anchor: 'middle' });
  });
}

function startsYear(period: Period): boolean {
  const part = calendarPart(period);
  return part === 'Q1' || part === 'H1' || part === 'year';
}

function chosen<T>(years: readonly T[], every: number): T[] {
  return years.filter((_, index) => (years.length - 1 - index) % every === 0);
}

/** The line under the drawing. */
export function baseLine(axis: TimeAxis, y: number): SceneNode {
  return rule(axis.left, y, axis.right, y, 'ink');
}
