import { type GapReason, type Kind, type Locale, numerals, type Period } from '@outlay/domain';
import type { ChartTable, SceneOptions } from '../chart.ts';
import type { Named } from '../named.ts';
import type { Scene } from '../scene/node.ts';
import { lineLook, strongInk } from '../tone.ts';
import { periodTable } from '../words/period-table.ts';
import { gapCell } from '../words/table-cells.ts';
import { lineChart } from './line-chart.ts';
import { notablePoints } from './notable-points.ts';
import type { PlotLine } from './plot-line.ts';

/** Fractions of several entities over time, drawn and set in per cent. */
export type PercentLines = {
  readonly periods: readonly Period[];
  readonly series: readonly (Named & {
    readonly points: readonly {
      readonly value: number | null;
      readonly kind?: Kind | undefined;
      readonly gap?: GapReason | undefined;
    }[];
  })[];
};

/** How the numbers are said beside a line, and on the scale. */
export type PercentWords = {
  readonly label: (value: number) => string;
  readonly tick?: (value: number, decimals: number) => string;
  /** What stands where nothing is drawn. */
  readonly missing: string;
  /** How many points of a line that has room are labelled. */
  readonly marks: number;
};

/** A line for each entity; with one or two, their notable points are labelled. */
export function percentScene(
  { periods, series }: PercentLines,
  { label, tick = numerals, missing: reason, marks }: PercentWords,
  options: SceneOptions,
): Scene {
  const lines = series.map((one, place): PlotLine => {
    const points = one.points.map(({ value, kind }) => (value === null ? null : { value, kind }));
    const newest = points.findLast((point) => point !== null)?.value;
    const marked = series.length > 2 ? [] : notablePoints(points, marks);
    return {
      ...lineLook(one.tone, place),
      labelInk: strongInk(one.tone),
      points,
      end: { value: newest === undefined ? '' : label(newest), name: one.names[options.locale] },
      marked: marked.map((index) => ({ index, text: label(points[index]?.value as number) })),
    };
  });
  const missing = periods.map((_, index) => series.every(({ points }) => points[index]?.value === null));
  return lineChart({ periods, lines, unit: 0.01, tick, gap: { missing, reason }, empty: reason }, options);
}

/** The same numbers, or why there is none. */
export function percentTable(
  caption: string,
  { periods, series }: PercentLines,
  { say, locale }: { readonly say: (value: number) => string; readonly locale: Locale },
): ChartTable {
  const columns = series.map(({ names, points }) => ({
    head: names[locale],
    cell: (index: number) => {
      const { value = null, gap } = points[index] ?? {};
      return value === null ? gapCell(gap, locale) : { text: say(value), kind: 'derived' as const };
    },
  }));
  return periodTable(caption, { periods, columns }, locale);
}
