import type {
  BasisChoice,
  Dataset,
  Day,
  Direction,
  Granularity,
  Kind,
  Locale,
  Localized,
  OutputCurrency,
  RateKind,
} from '@outlay/domain';
import type { Palette } from './scene/ink.ts';
import type { Scene } from './scene/node.ts';

/** A question that a chart answers. Each chart reads some of it and has a default for the rest. */
export type ChartQuery = {
  /** Ids of companies and groups. */
  readonly entities?: readonly string[] | undefined;
  /** `2024-H1`, `2026-Q2`, `2024`. */
  readonly period?: string | undefined;
  /** The period to compare with; the same days a year earlier by default. */
  readonly against?: string | undefined;
  /** First and last period of a series. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly by?: Granularity | undefined;
  readonly basis?: BasisChoice | undefined;
  /** The basis that a bridge starts from. */
  readonly fromBasis?: BasisChoice | undefined;
  /** One currency, for one scale; by default the one that all share, else the US dollar. */
  readonly currency?: OutputCurrency | undefined;
  readonly rate?: RateKind | undefined;
  readonly asOf?: Day | undefined;
  /** Ids of chips, or models. */
  readonly chips?: readonly string[] | undefined;
  /** The day of an export status. */
  readonly on?: Day | undefined;
  /** By whose account chips are counted. */
  readonly estimator?: string | undefined;
};

/** From 720 pixels of width on, and below. Both are drawn at true size: 1072 and 358 pixels wide. */
export type ChartSize = 'wide' | 'narrow';

/** The widths of the two drawings in pixels. */
export const CHART_WIDTHS: Readonly<Record<ChartSize, number>> = { wide: 1072, narrow: 358 };

/** A cell of a chart's table: what stands in it, and for a figure its kind. */
export type ChartCell = {
  readonly text: string;
  readonly kind?: Kind | undefined;
  /** No figure: the text is the reason. */
  readonly gap?: true | undefined;
};

/** The figures of a chart as a table. */
export type ChartTable = {
  readonly caption: string;
  readonly columns: readonly { readonly head: string; readonly numeric?: boolean | undefined }[];
  /** Each with one cell for each column; the first is its head. A total stands after its parts. */
  readonly rows: readonly { readonly cells: readonly ChartCell[]; readonly total?: boolean | undefined }[];
};

/** How a drawing is asked for. */
export type DrawOptions = {
  readonly locale: Locale;
  readonly size: ChartSize;
  /** Colours; by default references to the custom properties of the page (`var(--ink)`). */
  readonly palette?: Palette | undefined;
  /** The direction of the drawing; that of the language by default. */
  readonly direction?: Direction | undefined;
  /** A prefix for ids, unique on the page; by default the chart with language and size. */
  readonly id?: string | undefined;
  readonly arabicDigits?: boolean | undefined;
};

/** How a scene is asked for: words and room. Its x always grows along the direction of writing. */
export type SceneOptions = { readonly locale: Locale; readonly size: ChartSize };

/**
 * A chart: a pure state made from the record, and everything that is made from that state: sentence, subtitle, drawing,
 * note, source line, text summary and table. The state is plain data (JSON), so it can be stored, compared and sent.
 */
export type Chart<State = unknown> = {
  readonly id: string;
  /** The neutral title: what the chart shows, whatever the data say. */
  readonly title: Localized;
  /** Which parts of a query it reads. */
  readonly reads: readonly (keyof ChartQuery)[];
  /** Whether time runs along the drawing, which in right-to-left languages is then said under the title. */
  readonly hasTimeAxis: boolean;
  /** The drawing explains its marks itself, so that an image needs no key of kinds. */
  readonly hasOwnKey?: true | undefined;
  /** A query that shows it well, for galleries and examples. */
  readonly example: ChartQuery;
  /** @throws OutlayError for a question that cannot be asked. */
  state(dataset: Dataset, query: ChartQuery): State;
  /** A sentence made from the state and true of it, else the neutral title. */
  finding(state: State, locale: Locale): string;
  /** What, over which days, in which unit, by which definition, and what one must know to read the marks. */
  subtitle(state: State, locale: Locale, direction?: Direction): string;
  note(state: State, locale: Locale): string | undefined;
  /** Documents, rates with their kind, and the day as known on. */
  sourceLine(state: State, locale: Locale): string;
  /** The figures in a few sentences, for those who do not see the drawing. */
  summary(state: State, locale: Locale): string;
  table(state: State, locale: Locale): ChartTable;
  /** The drawing as marks. */
  scene(state: State, options: SceneOptions): Scene;
};
