import type { Basis, RateKind } from '@outlay/domain';
import type { Measure, StatusWord } from '../lexicon/tag.ts';
import type { PeriodExpression } from '../period/expression.ts';
import type { Value } from '../scan/atom.ts';

/** Whom a statement is about: ids of the record, or of companies that it does not hold. */
export type Subject = {
  readonly ids: readonly string[];
  /** Whether none of them is on record. */
  readonly outside?: true;
  /** Whether the figure is said of each of them rather than of all together. */
  readonly each?: true;
};

/** A period as a statement gives it, and what it is compared with. */
export type StatedPeriod = {
  readonly expression?: PeriodExpression;
  /** What is told only to compare with it. */
  readonly compared?: true;
  /** The statement is about the period before: "against 23 billion a year earlier". */
  readonly back?: { readonly unit: 'year' | 'half' | 'quarter'; readonly year?: number };
};

/** What kind of number a statement gives. */
export type StatementKind = 'level' | 'growth' | 'change' | 'ratio' | 'price' | 'units' | 'worth' | 'status' | 'other';

/** What a sentence says, with words resolved but nothing judged. */
export type Statement = {
  readonly kind: StatementKind;
  readonly subject: Subject | undefined;
  readonly measure: Measure;
  readonly value?: Value;
  /** Growth: up or down; the value itself is never negative. */
  readonly direction?: 1 | -1 | 0;
  /** Growth: what it is measured against. */
  readonly base?: 'year' | 'half' | 'quarter';
  /** Growth: the period that it is measured against, where the text names it. */
  readonly against?: PeriodExpression;
  /** Ratio: what it is a share or a multiple of; the company's own revenue where no one is named. */
  readonly versus?: Subject | 'revenue';
  readonly period: StatedPeriod;
  /** Told as a plan, a forecast or guidance. */
  readonly plan: boolean;
  /** The plan is that of before: "raised from 35 to 40". */
  readonly former?: true;
  readonly estimator?: string;
  readonly basis?: Basis | 'cash';
  readonly rate?: Exclude<RateKind, 'convenience'>;
  readonly chip?: string;
  readonly mangled?: true;
  readonly status?: StatusWord;
  /** The tokens it is read from. */
  readonly from: number;
  readonly to: number;
};
