import type { Currency, Day } from '@outlay/domain';
import type { Bound, Tag } from '../lexicon/tag.ts';
import type { NumberRead } from '../number/number.ts';
import type { Quantity } from '../number/quantity.ts';
import type { PeriodExpression } from '../period/expression.ts';

/** What a stated number counts. */
export type Unit = 'money' | 'percent' | 'points' | 'cents' | 'times' | 'fraction' | 'count' | 'bare';

/** A stated number with everything that belongs to it. */
export type Value = {
  readonly t: 'value';
  readonly unit: Unit;
  /** The number, or the lower end of a range. */
  readonly low: Quantity;
  /** The upper end, where a range is stated. */
  readonly high?: Quantity;
  readonly currency?: Currency;
  /** Whether the currency is a sign that stands for several: ¥. */
  readonly weakCurrency?: true;
  readonly bound?: Bound;
  /** Whether the bound only stresses a number that is told as done. */
  readonly stress?: true;
  /** Whether the text hedges: about, nearly. */
  readonly hedged?: true;
  /** Whether a magnitude or a currency shows that it is no mere count. */
  readonly scaled?: true;
  /** Whether it is a verb that multiplies: doubled. */
  readonly verb?: true;
  /** Whether a counter of chips stands behind it: 100万片. */
  readonly pieces?: true;
};

/** A piece of a sentence that the grammar knows, with its tokens. */
export type Atom = { readonly from: number; readonly to: number } & (
  | Tag
  | Value
  | { readonly t: 'number'; readonly number: NumberRead }
  | { readonly t: 'period'; readonly expression: PeriodExpression }
  | { readonly t: 'chip'; readonly model: string; readonly family?: true }
  | { readonly t: 'mask' }
  | { readonly t: 'date'; readonly day?: Day }
  /** A capitalised word that the lexicon does not know. */
  | { readonly t: 'proper'; readonly text: string }
);

/** The atom of one kind. */
export type AtomOf<K extends Atom['t']> = Extract<Atom, { t: K }>;
