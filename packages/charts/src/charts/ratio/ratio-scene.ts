import { GAP_REASON_NAMES, numerals } from '@outlay/domain';
import type { SceneOptions } from '../../chart.ts';
import { lineChart } from '../../layout/line-chart.ts';
import { notablePoints } from '../../layout/notable-points.ts';
import type { PlotLine, PlotPoint } from '../../layout/plot-line.ts';
import type { Scene } from '../../scene/node.ts';
import type { RatioState } from './ratio-state.ts';
import { ratioLineNames, ratioNumerals } from './ratio-words.ts';

/** A thick line with the figures that stand out, a thin one to compare it with, gaps hatched. */
export function ratioScene({ points, onCash, periods, provenance }: RatioState, options: SceneOptions): Scene {
  const { locale, size } = options;
  const names = ratioLineNames(locale);
  const line = (of: readonly PlotPoint[], look: Pick<PlotLine, 'weight' | 'ink'>, name: string): PlotLine => {
    const newest = of.findLast((point) => point?.value !== undefined)?.value;
    return { ...look, points: of, end: { value: newest === undefined ? '' : ratioNumerals(newest), name } };
  };
  const marked = notablePoints(points, size === 'narrow' ? 3 : 4).map((index) => ({
    index,
    text: ratioNumerals(points[index]?.value as number),
  }));
  const main = line(points, { weight: 'main', ink: 'ink' }, provenance.basis === 'headline' ? names.main : '');
  const reason = GAP_REASON_NAMES[locale]['not-on-record'];
  return lineChart(
    {
      periods,
      lines: [{ ...main, marked }, ...(onCash ? [line(onCash, { weight: 'thin', ink: 'ink-3' }, names.cash)] : [])],
      unit: 0.01,
      tick: (value, decimals) => numerals(value, decimals),
      gap: { missing: points.map((point) => point === null), reason },
      empty: reason,
    },
    options,
  );
}
