import { text } from '../scene/build.ts';
import type { SceneNode } from '../scene/node.ts';
import { widthOf } from '../text/measure.ts';
import { joins, type PlotArea, type PlotLine, type PlotPoint } from './plot-line.ts';

/**
 * The points that a reader asks about: the highest and the lowest where the line turns or begins, and the turns that stand
 * out most between them, at least two steps apart. The newest is named at the end of its line.
 */
export function notablePoints(points: readonly PlotPoint[], most = 4): number[] {
  const values = points.map((point) => (joins(point) ? point.value : undefined));
  const known = values.flatMap((value, index) => (value === undefined ? [] : [{ value, index }]));
  const newest = known.at(-1)?.index ?? -1;
  const inner = known.filter(({ index }) => index !== newest);
  if (inner.length === 0) return [];
  const turn = ({ index, value }: { index: number; value: number }) => {
    const [before, after] = [values[index - 1], values[index + 1]];
    if (before === undefined || after === undefined || value >= before !== value >= after) return 0;
    return Math.min(Math.abs(before - value), Math.abs(after - value));
  };
  const highest = inner.reduce((best, one) => (one.value > best.value ? one : best));
  const lowest = inner.reduce((best, one) => (one.value < best.value ? one : best));
  const others = [...inner].sort((left, right) => turn(right) - turn(left)).filter((one) => turn(one) > 0);
  const ends = [highest, lowest].filter((one) => turn(one) > 0 || one.index === known[0]?.index);
  const chosen: number[] = [];
  for (const { index } of [...ends, ...others]) {
    if (chosen.length < most && chosen.every((other) => Math.abs(other - index) >= 2)) chosen.push(index);
  }
  return chosen.sort((left, right) => left - right);
}

/** How far a label may be moved from where it belongs, in pixels. */
const MOST_OFF = 20;

/**
 * Figures beside their points: above a peak and below a trough, but on the other side where another line would run
 * through them, and nowhere if that is too far off.
 */
export function pointLabels(one: PlotLine, area: PlotArea, others: readonly PlotLine[] = []): SceneNode[] {
  const { time, place, narrow, top, bottom } = area;
  return (one.marked ?? []).flatMap(({ index, text: label }) => {
    const value = one.points[index]?.value as number;
    const y = place(value);
    const neighbours = [one.points[index - 1]?.value, one.points[index + 1]?.value];
    const peak = neighbours.every((side) => side === undefined || value >= side);
    const crossing = others.flatMap(({ points }) => {
      const other = points[index]?.value;
      return other === undefined || other === value ? [] : [place(other)];
    });
    const free = (above: boolean) =>
      (above ? y - 22 >= top - 24 : y + 24 <= bottom) &&
      crossing.every((at) => (above ? at > y - 1 || at < y - 26 : at < y + 1 || at > y + 28));
    const above = free(peak) || !free(!peak) ? peak : !peak;
    const half = widthOf(label, 'value', narrow) / 2;
    const x = Math.max(time.left + half, Math.min(time.middle(index), time.right - half));
    const legs = [x - half, x + half].map((at) => lineAt(one, at, area) ?? y);
    const baseline = above
      ? Math.max(top - 14, Math.min(y - 10, ...legs.map((leg) => leg - 4)))
      : Math.min(bottom - 4, Math.max(y + 21, ...legs.map((leg) => leg + 14)));
    // Between steep legs it would stand so far off that it seemed to belong to another point.
    if (Math.abs(baseline - (y + (above ? -10 : 21))) > MOST_OFF) return [];
    return [text(x, baseline, label, 'value', { anchor: 'middle', halo: 'paper' })];
  });
}

/** The height of a line at a place between two of its points. */
function lineAt({ points }: PlotLine, x: number, { time, place }: PlotArea): number | undefined {
  const position = (x - time.middle(0)) / time.step;
  const [before, after] = [Math.floor(position), Math.ceil(position)];
  const [from, to] = [points[before]?.value, points[after]?.value];
  if (from === undefined || to === undefined) return undefined;
  return place(from) + (place(to) - place(from)) * (position - before);
}
