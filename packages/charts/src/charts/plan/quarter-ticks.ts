import { dateWords, type Locale, type Period } from '@outlay/domain';
import { text } from '../../scene/build.ts';
import type { SceneNode } from '../../scene/node.ts';
import { widthOf } from '../../text/measure.ts';

/** Months under the drawing: where the first quarter begins, each year after it, and where the last one ends. */
export function quarterTicks(
  quarters: readonly Period[],
  x: (index: number) => number,
  y: number,
  locale: Locale,
  narrow: boolean,
): SceneNode[] {
  const month = (day: string) => dateWords(day.slice(0, 7), locale, { short: true });
  const end = quarters.at(-1)?.end ?? '';
  const wanted = [
    ...quarters.flatMap(({ start }, index) => (index % 4 === 0 ? [{ at: x(index), label: month(start) }] : [])),
    { at: x(quarters.length), label: month(end) },
  ];
  const placed: { from: number; to: number; node: SceneNode }[] = [];
  const order = [0, wanted.length - 1, ...wanted.keys()];
  for (const index of new Set(order)) {
    const { at, label } = wanted[index] as (typeof wanted)[0];
    const width = widthOf(label, 'tick', narrow);
    const from = Math.max(x(0) - 8, at - (index === 0 ? 8 : width / 2));
    if (placed.some((other) => from < other.to + 10 && other.from - 10 < from + width)) continue;
    placed.push({ from, to: from + width, node: text(from, y, label, 'tick') });
  }
  return placed.map(({ node }) => node);
}
