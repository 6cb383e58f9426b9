import { rule, text } from '../scene/build.ts';
import type { SceneNode } from '../scene/node.ts';
import { widthOf } from '../text/measure.ts';
import { wrapText } from '../text/wrap.ts';
import type { PlotArea, PlotLine } from './plot-line.ts';
import { spread } from './spread.ts';

/** Names and newest figures at the ends of the lines, moved apart where they would touch. */
export function endLabels(lines: readonly PlotLine[], x: number, area: PlotArea, width: number): SceneNode[] {
  const { time, place, top, bottom, narrow } = area;
  const shown = lines.flatMap((one) => {
    const index = one.points.findLastIndex((point) => point !== null);
    const point = one.points[index];
    const value = point?.value ?? point?.high ?? point?.low;
    if (value === undefined) return [];
    const valueRole = one.weight === 'main' ? ('big' as const) : ('value' as const);
    const valueWidth = one.end.value === '' ? 0 : widthOf(one.end.value, valueRole, narrow) + 6;
    const nameRole = one.weight === 'thin' ? ('muted' as const) : ('name' as const);
    const oneLine = valueWidth + widthOf(one.end.name, nameRole, narrow) <= width;
    const lines = oneLine ? [one.end.name] : wrapText(one.end.name, nameRole, width, narrow);
    const height = oneLine ? 19 : 18 + lines.length * 15;
    return [
      { one, at: place(value), from: time.middle(index), valueRole, valueWidth, nameRole, oneLine, lines, height },
    ];
  });
  const places = spread(shown, [top - 12, bottom + 4]);
  return shown.flatMap(({ one, at, from, valueRole, valueWidth, nameRole, oneLine, lines: names, height }, index) => {
    const y = (places[index] as number) - height / 2 + 14;
    const ink = one.labelInk ?? (one.ink === 'ink' || one.weight === 'thin' ? undefined : one.ink);
    const old = x - from > time.step + 20;
    const moved = old || Math.abs((places[index] as number) - at) > 9;
    return [
      ...(moved ? [rule(from + 5, at, x - 4, places[index] as number, 'ink-3', 0.75, old ? '2 3' : undefined)] : []),
      ...(one.end.value === '' ? [] : [text(x, y, one.end.value, valueRole, { ink })]),
      ...(oneLine
        ? [text(x + valueWidth, y, one.end.name, nameRole, { ink })]
        : names.map((name, line) => text(x, y + (one.end.value === '' ? 0 : 16) + line * 15, name, nameRole, { ink }))),
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
