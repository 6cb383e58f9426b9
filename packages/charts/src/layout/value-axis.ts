import { type Locale, numerals, type UnitScale } from '@outlay/domain';
import { rule, text } from '../scene/build.ts';
import type { SceneNode } from '../scene/node.ts';
import { widthOf } from '../text/measure.ts';
import { unitSize } from '../unit.ts';
import { linearScale } from './linear-scale.ts';

/** A tick of an axis: the amount in whole currency units, its place, and what stands there. */
export type Tick = { readonly value: number; readonly at: number; readonly text: string };

/** An axis of amounts: the place of an amount, and its ticks. */
export type ValueAxis = {
  readonly place: (amount: number) => number;
  readonly ticks: readonly Tick[];
  readonly max: number;
};

/** A linear axis from zero (or below, for negative values) with three to six round ticks, whose numbers have no unit; where there is nothing to show, only the first. */
export function valueAxis(
  [low, high]: readonly [number, number],
  range: readonly [number, number],
  { locale, scale, count = 5, nice = false }: { locale: Locale; scale: UnitScale; count?: number; nice?: boolean },
): ValueAxis {
  const size = unitSize(scale, locale === 'zh');
  const isEmpty = high - low < 2;
  const ends = [low / size, (isEmpty ? low + size : high) / size] as const;
  const linear = linearScale(ends, range, nice ? count : undefined);
  const values = isEmpty ? [low / size] : linear.ticks(count);
  const step = Math.abs((values[1] ?? 1) - (values[0] ?? 0));
  const decimals = step >= 1 ? 0 : Math.min(6, Math.ceil(-Math.log10(step)));
  return {
    place: (amount) => linear(amount / size),
    max: linear.domain[1] * size,
    ticks: values.map((value) => ({ value: value * size, at: linear(value), text: numerals(value, decimals) })),
  };
}

/** Every tick, every second, third, ... so that their numbers do not touch along a horizontal axis. */
export function spacedTicks(ticks: readonly Tick[], narrow: boolean): Tick[] {
  const room = Math.max(0, ...ticks.map(({ text: label }) => widthOf(label, 'tick', narrow))) + 10;
  const step = Math.abs((ticks[1]?.at ?? room) - (ticks[0]?.at ?? 0));
  const every = Math.max(1, Math.ceil(room / Math.max(1, step)));
  return ticks.filter((_, index) => index % every === 0);
}

/** A horizontal axis under the bars: a line, short ticks, numbers. */
export function bottomAxis(axis: ValueAxis, y: number, narrow: boolean): SceneNode[] {
  const ticks = spacedTicks(axis.ticks, narrow);
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (!first || !last) return [];
  return [
    rule(first.at, y, last.at, y, 'ink'),
    ...ticks.flatMap(({ at, text: label }, index) => [
      rule(at, y, at, y + 5, 'ink'),
      text(at, y + 18, label, 'tick', { anchor: index === 0 ? 'start' : 'middle' }),
    ]),
  ];
}
