import { grouped, numerals } from '@outlay/domain';
import { CHART_WIDTHS, type SceneOptions } from '../../chart.ts';
import { type LogScale, logScale, logTicks } from '../../layout/log-scale.ts';
import { placeLabels, touch } from '../../layout/place-labels.ts';
import { type Bounds, rule, text, textBounds } from '../../scene/build.ts';
import type { Scene, SceneNode } from '../../scene/node.ts';
import { widthOf } from '../../text/measure.ts';
import { drawRegions } from './draw-regions.ts';
import { standsInside } from './plane-region.ts';
import type { PlanePoint, RulePlaneState } from './rule-plane-state.ts';
import { PLANE_WORDS } from './rule-plane-words.ts';
import { unknownStrip } from './unknown-strip.ts';

/** Room and scales of the plane. */
export type PlaneArea = {
  readonly x: LogScale;
  readonly y: LogScale;
  readonly frame: Bounds;
  readonly narrow: boolean;
};

const WITH_DENSITY = (point: PlanePoint): point is PlanePoint & { density: number } => point.density !== null;

/** Two numbers of every chip against the lines of the rule; both axes are logarithmic, and nothing is mirrored. */
export function rulePlaneScene(state: RulePlaneState, { locale, size }: SceneOptions): Scene {
  const narrow = size === 'narrow';
  const width = CHART_WIDTHS[size];
  const area = areaOf(state, width, narrow);
  const { x, y, frame } = area;
  const words = PLANE_WORDS[locale];
  const points = state.points.filter(WITH_DENSITY);
  const places = grouped(points, ({ performance, density }) => `${performance} ${density}`);
  const dots = [...places.values()].map((group) => {
    const [point] = group as [(typeof points)[number]];
    const main = group.some((one) => isNearest(state, one));
    return {
      x: x(point.performance),
      y: y(point.density),
      r: main ? 5 : 3.75,
      name: placeName(group, standsInside(state.regions, point) ? words.exempt : undefined),
      role: main ? ('name' as const) : ('small' as const),
      hollow: group.every(({ estimated }) => estimated),
    };
  });
  const marks: Bounds[] = dots.map((dot) => around(dot.x, dot.y, dot.r));
  const regions = drawRegions(state, area, locale, marks);
  const said = regions.texts.map((node) => textBounds(node, narrow));
  const order = dots.map((_, index) => index).sort((left, right) => rank(dots[right]) - rank(dots[left]));
  const names = placeLabels(
    order.map((index) => dots[index] as (typeof dots)[number]),
    { obstacles: said, lines: regions.lines },
    frame,
    narrow,
  );
  const strip = unknownStrip(state.points, area, words.strip, frame.bottom + 46, width);
  return {
    width,
    height: strip.bottom,
    mirrors: false,
    nodes: [
      ...regions.marks,
      ...axes(area, state, words),
      ...regions.texts,
      ...dots.flatMap(dotMarks),
      ...names.flatMap((node) => (node ? [{ ...node, halo: regions.groundOf(textBounds(node, narrow)) }] : [])),
      ...strip.nodes,
    ],
  };
}

/** The chips of one place; where place alone does not tell, those that the rule leaves out are marked. */
function placeName(group: readonly PlanePoint[], exempt: string | undefined): string {
  return group
    .map(
      ({ names, covered }) =>
        `${names.join(', ')}${exempt === undefined || covered ? '' : ` (${covered === null ? '?' : exempt})`}`,
    )
    .join(', ');
}

function rank(dot: { role: string; name: string } | undefined): number {
  return dot?.role === 'name' ? 2 : dot?.name.includes(',') ? 1 : 0;
}

function isNearest({ nearest }: RulePlaneState, { names }: PlanePoint): boolean {
  return nearest !== undefined && names.includes(nearest.name);
}

function around(x: number, y: number, r: number): Bounds {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

function areaOf({ points }: RulePlaneState, width: number, narrow: boolean): PlaneArea {
  const performances = points.map(({ performance }) => performance);
  const dense = points.filter(WITH_DENSITY).map(({ performance }) => performance);
  const densities = points.flatMap(({ density }) => density ?? []);
  const frame = { left: narrow ? 34 : 46, right: width - 4, top: 24, bottom: narrow ? 330 : 424 };
  return {
    x: logScale(
      [Math.min(1000, ...dense.map((one) => one * 0.8)), Math.max(60_000, ...performances) * 1.3],
      [frame.left, frame.right],
    ),
    y: logScale(
      [Math.min(1, ...densities.map((one) => one * 0.8)), Math.max(40, ...densities) * 1.5],
      [frame.bottom, frame.top],
    ),
    frame,
    narrow,
  };
}

function dotMarks({ x, y, r, hollow }: { x: number; y: number; r: number; hollow: boolean }): SceneNode[] {
  return [
    { tag: 'circle', cx: x, cy: y, r: r + 1.5, fill: 'paper' },
    hollow
      ? { tag: 'circle', cx: x, cy: y, r, fill: 'paper', stroke: 'ink', strokeWidth: 1.5, dash: '2 1.5' }
      : { tag: 'circle', cx: x, cy: y, r, fill: 'ink' },
  ];
}

/** Both axes with the thresholds and round values, as many as have room, thresholds first. */
function axes(area: PlaneArea, state: RulePlaneState, words: { density: string; performance: string }): SceneNode[] {
  const { x, y, frame, narrow } = area;
  const lines = state.regions.flatMap(({ performance, density }) =>
    [...performance, ...density].map((value) => value ?? 0),
  );
  const reviewed = state.review ? [state.review.performance] : [];
  const within = ([low, high]: readonly [number, number], values: readonly number[]) =>
    [...new Set(values)].filter((value) => value >= low && value <= high);
  const across = ticksOf(
    within(x.domain, [...state.regions.flatMap(({ performance }) => performance.map((one) => one ?? 0)), ...reviewed]),
    logTicks(x.domain),
    (value) => textBounds(text(x(value), frame.bottom + 17, numerals(value), 'tick', { anchor: 'middle' }), narrow),
  );
  const up = ticksOf(
    within(
      y.domain,
      state.regions.flatMap(({ density }) => density.map((one) => one ?? 0)),
    ),
    logTicks(y.domain),
    (value) => textBounds(text(frame.left - 8, y(value) + 4, tickText(value), 'tick', { anchor: 'end' }), narrow),
  );
  const clipped = (at: number, label: string) => {
    const half = widthOf(label, 'tick', narrow) / 2;
    return Math.min(Math.max(at, half), frame.right - half);
  };
  return [
    rule(frame.left, frame.top, frame.left, frame.bottom, 'ink'),
    rule(frame.left, frame.bottom, frame.right, frame.bottom, 'ink'),
    text(0, 12, `↑ ${words.density}`, 'tick'),
    text(frame.right, frame.bottom + 34, words.performance, 'tick', { anchor: 'end' }),
    ...across.flatMap((value) => [
      rule(x(value), frame.bottom, x(value), frame.bottom + 4, 'ink'),
      text(clipped(x(value), numerals(value)), frame.bottom + 17, numerals(value), 'tick', { anchor: 'middle' }),
    ]),
    ...up.flatMap((value) => [
      rule(frame.left - 4, y(value), frame.left, y(value), 'ink'),
      text(frame.left - 8, y(value) + 4, tickText(value), 'tick', {
        anchor: 'end',
        ink: lines.includes(value) ? 'ink-2' : undefined,
      }),
    ]),
  ];
}

function tickText(value: number): string {
  return Number.isInteger(value) ? numerals(value) : numerals(value, String(value).split('.')[1]?.length);
}

function ticksOf(first: readonly number[], then: readonly number[], boundsOf: (value: number) => Bounds): number[] {
  const taken: Bounds[] = [];
  return [...first, ...then].filter((value, index, all) => {
    if (all.indexOf(value) !== index) return false;
    const bounds = boundsOf(value);
    if (taken.some((other) => touch(bounds, other, 6))) return false;
    taken.push(bounds);
    return true;
  });
}
