import type { Kind } from '@outlay/domain';
import { figureText } from '../marks/figure-text.ts';
import { rule, text } from '../scene/build.ts';
import type { SceneNode } from '../scene/node.ts';
import { widthOf } from '../text/measure.ts';
import { wrapText } from '../text/wrap.ts';
import type { PlotArea, PlotLine } from './plot-line.ts';
import { spread } from './spread.ts';

/** What stands at the end of one line, in how many lines, and how high. */
type End = {
  readonly one: PlotLine;
  readonly index: number;
  readonly value: number;
  readonly kind: Kind | undefined;
  readonly names: readonly string[];
  readonly valueRole: 'big' | 'value';
  readonly valueWidth: number;
  readonly nameRole: 'muted' | 'name';
  readonly oneLine: boolean;
  readonly height: number;
};

function endsOf(lines: readonly PlotLine[], width: number, narrow: boolean): End[] {
  return lines.flatMap((one): End[] => {
    const index = one.points.findLastIndex((point) => point !== null);
    const point = one.points[index];
    const value = point?.value ?? point?.high ?? point?.low;
    if (value === undefined) return [];
    const valueRole = one.weight === 'main' ? 'big' : 'value';
    const valueWidth = one.end.value === '' ? 0 : widthOf(one.end.value, valueRole, narrow) + 6;
    const nameRole = one.weight === 'thin' ? 'muted' : 'name';
    const oneLine = valueWidth + widthOf(one.end.name, nameRole, narrow) <= width;
    const names = oneLine ? [one.end.name] : wrapText(one.end.name, nameRole, width, narrow);
    const height = oneLine ? 22 : 20 + names.length * 15;
    return [{ one, index, value, kind: point?.kind, names, valueRole, valueWidth, nameRole, oneLine, height }];
  });
}

/** How high all the labels at the ends of lines are together. */
export function endHeight(lines: readonly PlotLine[], width: number, narrow: boolean): number {
  return endsOf(lines, width, narrow).reduce((sum, { height }) => sum + height, 0);
}

/** Names and newest figures at the ends of the lines, moved apart where they would touch. */
export function endLabels(lines: readonly PlotLine[], x: number, area: PlotArea, width: number): SceneNode[] {
  const { time, place, top, bottom, narrow } = area;
  const ends = endsOf(lines, width, narrow);
  const places = spread(
    ends.map(({ value, height }) => ({ at: place(value), height })),
    [top - 12, bottom + 4],
  );
  return ends.flatMap((end, index) => {
    const { one, kind, names, valueRole, valueWidth, nameRole, oneLine, height } = end;
    const [at, from] = [place(end.value), time.middle(end.index)];
    const y = (places[index] as number) - height / 2 + 14;
    const ink = one.labelInk ?? (one.ink === 'ink' || one.weight === 'thin' ? undefined : one.ink);
    const old = x - from > time.step + 20;
    const moved = old || Math.abs((places[index] as number) - at) > 9;
    const hasValue = one.end.value !== '';
    return [
      ...(moved ? [rule(from + 5, at, x - 4, places[index] as number, 'ink-3', 0.75, old ? '2 3' : undefined)] : []),
      ...(hasValue ? figureText(x, y, one.end.value, valueRole, { kind, narrow, ink }) : []),
      ...(oneLine
        ? [text(x + valueWidth, y, one.end.name, nameRole, { ink })]
        : names.map((name, line) => text(x, y + (hasValue ? 18 : 0) + line * 15, name, nameRole, { ink }))),
    ];
  });
}

/** The most room that a name at the end of a line takes in one line, up to a limit. */
export function endRoom(lines: readonly PlotLine[], narrow: boolean, most: number): number {
  const widths = lines.map(({ end, weight }) => {
    const value = end.value === '' ? 0 : widthOf(end.value, weight === 'main' ? 'big' : 'value', narrow) + 6;
    const name = widthOf(end.name, weight === 'thin' ? 'muted' : 'name', narrow);
    return value + name <= most
      ? value + name
      : Math.max(value, ...wrapText(end.name, 'name', most, narrow).map((part) => widthOf(part, 'name', narrow)));
  });
  return Math.max(0, ...widths);
}
