import type { BasisChoice, Currency, Day, ExportStatusName, RateKind } from '@outlay/domain';

/** What a claim is about. Those that the record cannot test yet are listed as well, as `unverifiable`. */
export type ClaimMetric =
  | 'capex'
  | 'sum'
  | 'growth'
  | 'ratio'
  | 'conversion'
  | 'revenue-growth'
  | 'stake'
  | 'cash'
  | 'funding'
  | 'chip-shipments'
  | 'chip-price'
  | 'export-status'
  | 'statement';

/** What the record says to a claim. */
export type Verdict = 'supported' | 'supported-under-other-definition' | 'contradicted' | 'unverifiable';

/** The number a text states: one of amount, growth, ratio and units, with the count of digits that it prints. */
export type Stated = {
  /** Whole currency units. */
  readonly amount?: number | undefined;
  readonly currency?: Currency | undefined;
  /** Growth on the year, in per cent. */
  readonly growth?: number | undefined;
  /** A share, in per cent. */
  readonly ratio?: number | undefined;
  readonly units?: number | undefined;
  readonly digits: number;
  readonly bound: 'eq' | 'gt' | 'lt' | 'approx';
};

/** One statement of a text, in our words, with the query that answers it and the verdict that the answer gives. */
export type Claim = {
  readonly id: string;
  readonly statement: string;
  readonly metric: ClaimMetric;
  readonly entities: readonly string[];
  /** A calendar period as text. */
  readonly period: string;
  readonly basis?: BasisChoice | undefined;
  readonly currency?: Currency | undefined;
  readonly rate?: RateKind | undefined;
  readonly stated?: Stated | undefined;
  /** For shipments and prices: the chip, or the family of chips. */
  readonly product?: string | undefined;
  /** For a stake: the deal, and the part of it. */
  readonly deal?: { readonly id: string; readonly part?: string | undefined } | undefined;
  /** For export status: what is stated of each chip. */
  readonly statuses?: readonly { readonly chip: string; readonly status: ExportStatusName }[] | undefined;
  readonly verdict: Verdict;
  readonly explanation: string;
  readonly source: string;
};

/** The statements of one text. */
export type Claims = {
  readonly id: string;
  readonly title: string;
  readonly published: Day;
  readonly source: string;
  readonly note?: string | undefined;
  readonly claims: readonly Claim[];
};
