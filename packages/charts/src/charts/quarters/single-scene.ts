import { GAP_REASON_NAMES, unitNumerals } from '@outlay/domain';
import { CHART_WIDTHS, type SceneOptions } from '../../chart.ts';
import { gapBands } from '../../layout/gap-bands.ts';
import { gridLines } from '../../layout/grid.ts';
import { notablePoints } from '../../layout/notable-points.ts';
import { timeAxis, yearLabels } from '../../layout/time-axis.ts';
import { valueAxis } from '../../layout/value-axis.ts';
import { columnBar } from '../../marks/column-bar.ts';
import { figureText } from '../../marks/figure-text.ts';
import { rule } from '../../scene/build.ts';
import type { Scene, SceneNode } from '../../scene/node.ts';
import { widthOf } from '../../text/measure.ts';
import { pastInk, strongInk } from '../../tone.ts';
import { sizeOf } from '../ranked/ranked-state.ts';
import type { Panel, QuartersState } from './quarters-state.ts';

/** One company in a drawing of its own: columns, the figures that stand out above theirs, gaps with their reason. */
export function singleScene(state: QuartersState, panel: Panel, { locale, size }: SceneOptions): Scene {
  const narrow = size === 'narrow';
  const width = CHART_WIDTHS[size];
  const height = narrow ? 236 : 286;
  const [top, bottom] = [30, height - 28];
  const max = Math.max(1, ...panel.points.map(sizeOf));
  const plain = valueAxis([0, max], [bottom, top], { locale, scale: state.scale, count: 4 });
  const left = Math.max(...plain.ticks.map((tick) => widthOf(tick.text, 'tick', narrow))) + 8;
  const time = timeAxis(panel.points.length, [left, width]);
  const gap = Math.min(3, time.step * 0.18);
  const newest = panel.points.length - 1;
  const area = { time, place: plain.place, top, bottom, narrow };
  const columns = panel.points.flatMap(({ value }, index) =>
    value
      ? columnBar(
          value,
          time.left + index * time.step + gap / 2,
          time.step - gap,
          plain.place,
          index === newest ? strongInk(panel.tone) : pastInk(panel.tone),
        )
      : [],
  );
  const reason = panel.points.find(({ value }) => value === null)?.gap;
  return {
    width,
    height,
    nodes: [
      ...gridLines(plain, [left, width]),
      ...gapBands(
        panel.points.map(({ value }) => value === null),
        reason ? GAP_REASON_NAMES[locale][reason] : '',
        area,
      ),
      ...columns,
      rule(left, bottom, width, bottom, 'ink'),
      ...columnLabels(state, panel, { locale, narrow, time, place: plain.place, width }),
      ...yearLabels(state.periods, time, height - 8, narrow),
    ],
  };
}

type Labelling = {
  locale: SceneOptions['locale'];
  narrow: boolean;
  time: ReturnType<typeof timeAxis>;
  place: (amount: number) => number;
  width: number;
};

/** Figures above the newest column and those that stand out, where they do not touch each other. */
function columnLabels(
  state: QuartersState,
  { points }: Panel,
  { locale, narrow, time, place, width }: Labelling,
): SceneNode[] {
  const values = points.map(({ value }) => (value?.amount === undefined ? null : { value: value.amount }));
  const newest = points.findLastIndex(({ value }) => value !== null);
  const notable = notablePoints(values, narrow ? 3 : 5);
  const bySize = [...notable].sort((left, right) => (values[right]?.value ?? 0) - (values[left]?.value ?? 0));
  const wanted = [newest, ...bySize].filter((index) => index >= 0);
  const taken: [number, number][] = [];
  return wanted.flatMap((index) => {
    const value = points[index]?.value;
    const amount = value?.amount ?? value?.high ?? value?.low;
    if (amount === undefined) return [];
    const label = unitNumerals(amount, locale, state.scale);
    const half = widthOf(label, 'value', narrow) / 2;
    const x = Math.min(width - half, Math.max(time.left + half, time.middle(index)));
    if (taken.some(([from, to]) => x - half < to + 6 && from - 6 < x + half)) return [];
    taken.push([x - half, x + half]);
    const under = points.flatMap((point, other) =>
      Math.abs(time.middle(other) - x) < half + time.step / 2 && point.value ? [place(sizeOf(point))] : [],
    );
    const kind = index === newest ? value?.kind : undefined;
    const y = Math.min(place(amount), ...under) - (kind ? 9 : 6);
    return figureText(x, y, label, 'value', { kind, narrow, anchor: 'middle', halo: 'paper' });
  });
}
