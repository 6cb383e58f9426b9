import type { Kind } from '@outlay/domain';
import type { Ink } from '../scene/ink.ts';
import type { TimeAxis } from './time-axis.ts';

/** A point of a line: a value, or a range with a value only where one is stated. Nothing is a gap. */
export type PlotPoint = {
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly kind?: Kind | undefined;
} | null;

/** One line with what stands at its end. */
export type PlotLine = {
  readonly ink: Ink;
  /** The colour of its name, where pale lines need a stronger one. */
  readonly labelInk?: Ink | undefined;
  /** The line that the chart is about, or one to compare it with. */
  readonly weight: 'main' | 'plain' | 'thin';
  readonly points: readonly PlotPoint[];
  /** The newest figure, and what the line is. */
  readonly end: { readonly value: string; readonly name: string };
  /** Figures to print beside their points. */
  readonly marked?: readonly { readonly index: number; readonly text: string }[] | undefined;
};

/** Where lines are drawn. */
export type PlotArea = {
  readonly time: TimeAxis;
  readonly place: (value: number) => number;
  readonly top: number;
  readonly bottom: number;
  readonly narrow: boolean;
};

/** Whether a point joins the line: a figure without bounds that was reported or computed. */
export function joins(point: PlotPoint | undefined): point is NonNullable<PlotPoint> & { value: number } {
  return point?.value !== undefined && point.kind !== 'estimate' && point.kind !== 'guidance';
}
