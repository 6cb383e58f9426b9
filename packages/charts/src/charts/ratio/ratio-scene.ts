import { GAP_REASON_NAMES, numerals } from '@outlay/domain';
import { CHART_WIDTHS, type SceneOptions } from '../../chart.ts';
import { drawLines } from '../../layout/draw-lines.ts';
import { endLabels, endRoom } from '../../layout/end-labels.ts';
import { gapBands } from '../../layout/gap-bands.ts';
import { gridLines } from '../../layout/grid.ts';
import { linearScale } from '../../layout/linear-scale.ts';
import { notablePoints, pointLabels } from '../../layout/notable-points.ts';
import type { PlotArea, PlotLine } from '../../layout/plot-line.ts';
import { timeAxis, yearLabels } from '../../layout/time-axis.ts';
import type { Scene } from '../../scene/node.ts';
import type { RatioState } from './ratio-state.ts';
import { ratioLineNames, ratioNumerals } from './ratio-words.ts';

/** A thick line with the figures that stand out, a thin one to compare it with, gaps hatched. */
export function ratioScene(state: RatioState, { locale, size }: SceneOptions): Scene {
  const { points, onCash, periods, provenance } = state;
  const narrow = size === 'narrow';
  const width = CHART_WIDTHS[size];
  const height = narrow ? 260 : 296;
  const names = ratioLineNames(locale);
  const newest = (of: RatioState['points']) => of.findLast((point) => point?.value !== undefined)?.value;
  const line = (of: RatioState['points'], weight: PlotLine['weight'], name: string): PlotLine => {
    const value = newest(of);
    return {
      ink: weight === 'main' ? 'ink' : 'ink-3',
      weight,
      points: of,
      end: { value: value === undefined ? '' : ratioNumerals(value), name },
    };
  };
  const main: PlotLine = {
    ...line(points, 'main', provenance.basis === 'headline' ? names.main : ''),
    marked: notablePoints(points, narrow ? 3 : 4).map((index) => ({
      index,
      text: ratioNumerals(points[index]?.value as number),
    })),
  };
  const lines = [main, ...(onCash ? [line(onCash, 'thin', names.cash)] : [])];
  const room = endRoom(lines, narrow, narrow ? 78 : 200);
  const [top, bottom] = [30, height - 30];
  const left = narrow ? 24 : 28;
  const time = timeAxis(periods.length, [left, width - room - 4]);
  const values = lines.flatMap(({ points: of }) => of.flatMap((point) => [point?.value ?? 0, point?.high ?? 0]));
  const scale = linearScale([0, Math.max(0.01, ...values) * 100], [bottom, top]);
  const step = scale.ticks(4);
  const decimals = (step[1] ?? 1) < 1 ? 1 : 0;
  const axis = {
    place: (value: number) => scale(value * 100),
    max: 0,
    ticks: step.map((value) => ({ value, at: scale(value), text: numerals(value, decimals) })),
  };
  const area: PlotArea = { time, place: axis.place, top, bottom, narrow };
  const missing = points.map((point) => point === null);
  return {
    width,
    height,
    nodes: [
      ...gapBands(missing, GAP_REASON_NAMES[locale]['not-on-record'], area),
      ...gridLines(axis, [left, time.right]),
      ...yearLabels(periods, time, height - 8, narrow),
      ...drawLines(lines, area),
      ...pointLabels(main, area, lines.slice(1)),
      ...endLabels(lines, time.right + 4, area, room),
    ],
  };
}
