import { type Locale, type Period, periodWords } from '@outlay/domain';
import { CHART_WIDTHS, type ChartSize } from '../chart.ts';
import { text } from '../scene/build.ts';
import type { Scene } from '../scene/node.ts';
import { widthOf } from '../text/measure.ts';
import { drawLines } from './draw-lines.ts';
import { endHeight, endLabels, endRoom } from './end-labels.ts';
import { gapBands } from './gap-bands.ts';
import { gridLines } from './grid.ts';
import { linearScale } from './linear-scale.ts';
import { pointLabels } from './notable-points.ts';
import type { PlotArea, PlotLine } from './plot-line.ts';
import { timeAxis, yearLabels } from './time-axis.ts';
import { uncrowded } from './uncrowded.ts';

/** Lines over time, and how their values are printed on the axis. */
export type LineChart = {
  readonly periods: readonly Period[];
  readonly lines: readonly PlotLine[];
  /** Values of the points for one unit of the axis: 0.01 for per cent, 1e9 for billions. */
  readonly unit: number;
  readonly tick: (value: number, decimals: number) => string;
  /** Periods in which no line has a figure, and why. */
  readonly gap?: { readonly missing: readonly boolean[]; readonly reason: string } | undefined;
  /** What stands in place of the lines when there are none. */
  readonly empty: string;
};

/** Lines with their names and newest figures at their ends, over years, with the zero line in the drawing. */
export function lineChart(chart: LineChart, { locale, size }: { locale: Locale; size: ChartSize }): Scene {
  const { periods, unit, tick } = chart;
  const lines = chart.lines.map((line) => datedWhereOld(line, periods, locale));
  const narrow = size === 'narrow';
  const width = CHART_WIDTHS[size];
  const values = lines.flatMap(({ points }) =>
    points.flatMap((point) => [point?.value, point?.low, point?.high].filter((value) => value !== undefined)),
  );
  const known = lines.filter(({ points }) => points.some((point) => point !== null));
  const room = endRoom(known, narrow, narrow ? 96 : 190);
  const top = 30;
  const height = Math.max(narrow ? 280 : 330, top + endHeight(known, room, narrow) + 24);
  const bottom = height - 30;
  const scale = linearScale(
    [Math.min(0, ...values) / unit, Math.max(0.001, ...values) / unit],
    [bottom - (values.some((value) => value < 0) ? 26 : 0), top],
  );
  const ticks = values.length === 0 ? [0] : scale.ticks(narrow ? 4 : 5);
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));
  const decimals = step >= 1 ? 0 : Math.min(3, Math.ceil(-Math.log10(step)));
  const axis = {
    place: (value: number) => scale(value / unit),
    max: 0,
    ticks: ticks.map((value) => ({ value, at: scale(value), text: tick(value, decimals) })),
  };
  const left = Math.max(...axis.ticks.map((one) => widthOf(one.text, 'tick', narrow))) + 10;
  const time = timeAxis(periods.length, [left, width - room - 14]);
  const area: PlotArea = { time, place: axis.place, top, bottom, narrow };
  const grid = gridLines(axis, [left, time.right]);
  const ends = endLabels(known, time.right + 12, area, room);
  const others = (line: PlotLine) => lines.filter((other) => other !== line);
  const marked = uncrowded(
    lines.flatMap((line) => pointLabels(line, area, others(line))),
    [...grid, ...ends],
    narrow,
  );
  const gaps = chart.gap ? gapBands(chart.gap.missing, chart.gap.reason, area) : [];
  const empty = known.length === 0 ? [text(left + 12, top + 30, chart.empty, 'muted', { halo: 'paper' })] : [];
  return {
    width,
    height,
    nodes: [
      ...uncrowded(gaps, [...grid, ...ends, ...marked, ...empty], narrow),
      ...grid,
      ...yearLabels(periods, time, height - 8, narrow),
      ...drawLines(lines, area),
      ...marked,
      ...ends,
      ...empty,
    ],
  };
}

/** A line that ends before the others says when. */
function datedWhereOld(line: PlotLine, periods: readonly Period[], locale: Locale): PlotLine {
  const last = line.points.findLastIndex((point) => point !== null);
  const period = periods[last];
  if (period === undefined || last === periods.length - 1) return line;
  const when = periodWords(period, locale, { short: true });
  const name = locale === 'zh' ? `${line.end.name}（${when}）` : `${line.end.name} (${when})`;
  return { ...line, end: { ...line.end, name } };
}
