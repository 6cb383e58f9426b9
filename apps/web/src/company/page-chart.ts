import type { Chart, ChartQuery } from '@outlay/charts';
import type { Dataset } from '@outlay/domain';
import type { FigureKey } from '../figures/figure-key.ts';

/** Where a cell of a chart's table opens: an entity, and the place on its page of figures. */
export type CellTarget = { readonly entity: string; readonly fragment: string };

/** A chart of a page: what it draws, where its figures open, and the file that holds them. */
export type PageChart = {
  /** Unique on the page; names the image. */
  readonly id: string;
  readonly chart: Chart;
  readonly query: ChartQuery;
  readonly state: unknown;
  /** Where the cell of a row and column of the table opens. */
  target(row: number, column: number): CellTarget | undefined;
};

/** A chart with a state of its own, as one of a list of charts. */
export function pageChart<State>(
  dataset: Dataset,
  id: string,
  chart: Chart<State>,
  query: ChartQuery,
  target: (state: State, row: number, column: number) => CellTarget | undefined,
): PageChart {
  const state = chart.state(dataset, query);
  return { id, chart: chart as Chart, query, state, target: (row, column) => target(state, row, column) };
}

/** A figure on the headline definition. */
export function headlineKey(period: string, currency: FigureKey['currency']): FigureKey {
  return { period, basis: 'headline', currency };
}
