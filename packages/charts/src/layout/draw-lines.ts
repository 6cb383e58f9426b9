import { box, rule } from '../scene/build.ts';
import type { Ink } from '../scene/ink.ts';
import type { PathStep, SceneNode } from '../scene/node.ts';
import { joins, type PlotArea, type PlotLine, type PlotPoint } from './plot-line.ts';

const STROKES = { main: 3, plain: 2.25, thin: 1.5 } as const;

/** The runs of a line between its gaps; a run of one point is a dot. */
function runsOf(points: readonly PlotPoint[]): number[][] {
  const runs: number[][] = [];
  for (const [index, point] of points.entries()) {
    if (!joins(point)) continue;
    const last = runs.at(-1);
    if (last && last.at(-1) === index - 1) last.push(index);
    else runs.push([index]);
  }
  return runs;
}

/** The lines, thin ones first, so that the main one lies on top. */
export function drawLines(lines: readonly PlotLine[], area: PlotArea): SceneNode[] {
  const order = { thin: 0, plain: 1, main: 2 };
  return [...lines]
    .sort((left, right) => order[left.weight] - order[right.weight])
    .flatMap((one) => drawLine(one, area));
}

function drawLine({ ink, weight, points }: PlotLine, { time, place, narrow }: PlotArea): SceneNode[] {
  const at = (index: number): [number, number] => [
    time.middle(index),
    place((points[index] as { value: number }).value),
  ];
  const strokeWidth = STROKES[weight];
  const nodes: SceneNode[] = [];
  for (const run of runsOf(points)) {
    if (run.length > 1) nodes.push({ tag: 'path', steps: polyline(run.map(at)), stroke: ink, strokeWidth });
    const dots = weight === 'main' || run.length === 1 ? run : [];
    for (const index of dots) {
      const [cx, cy] = at(index);
      nodes.push({ tag: 'circle', cx, cy, r: narrow ? 2.6 : 3.2, fill: ink });
    }
  }
  for (const [index, point] of points.entries()) {
    if (point && !joins(point)) nodes.push(...softPoint(point, index, ink, { time, place }));
  }
  return nodes;
}

/** An estimate or plan: a hatched range at its date, a thick tick for a stated centre; a bare point is a hollow diamond. */
function softPoint(
  { value, low, high }: NonNullable<PlotPoint>,
  index: number,
  ink: Ink,
  { time, place }: Pick<PlotArea, 'time' | 'place'>,
): SceneNode[] {
  const x = time.middle(index);
  if (low !== undefined && high !== undefined) {
    const [top, bottom] = [place(high), place(low)];
    return [
      box(x - 4, top, 8, bottom - top, { fill: { hatch: ink }, stroke: ink, dash: '1 2' }),
      ...(value === undefined ? [] : [rule(x - 6, place(value), x + 6, place(value), ink, 3)]),
    ];
  }
  const only = value ?? low ?? high;
  if (only === undefined) return [];
  const y = place(only);
  return [
    {
      tag: 'path',
      steps: [['M', x, y - 5], ['L', x + 5, y], ['L', x, y + 5], ['L', x - 5, y], ['Z']],
      fill: 'paper',
      stroke: ink,
      strokeWidth: 2,
    },
  ];
}

/** Straight lines through points. */
export function polyline(points: readonly (readonly [number, number])[]): PathStep[] {
  return points.map(([x, y], index) => [index === 0 ? 'M' : 'L', x, y]);
}
