import type { Day, YearPart } from '@outlay/domain';

/** A year as a text gives it: by its number, or counted from the year of the text. */
export type YearWord = { readonly year: number } | { readonly relative: -1 | 0 | 1 };

/** A period as a text names it, before the year, the company's calendar and the day of the text resolve it. */
export type PeriodExpression =
  /** A part of a year, or the whole: the second quarter of 2024, fiscal 2025. */
  | {
      readonly k: 'part';
      readonly part?: YearPart;
      readonly year?: YearWord;
      readonly fiscal?: true;
      /** Counted from the period spoken of rather than from the day of the text: "the previous year". */
      readonly prior?: true;
      /** "The full year": that of the year spoken of, where one was. */
      readonly whole?: true;
    }
  /** Months that end with a month: three months to June, the June quarter, the year ended March 2025. */
  | { readonly k: 'ending'; readonly months: number; readonly month: number; readonly year?: YearWord }
  | { readonly k: 'month'; readonly month: number; readonly year?: YearWord }
  /** Counted from the text: this quarter, last year. */
  | { readonly k: 'relative'; readonly unit: RelativeUnit; readonly offset: -1 | 0 | 1; readonly prior?: true }
  /** The months up to the last quarter that had ended: the trailing twelve months. */
  | { readonly k: 'trailing'; readonly months: number }
  /** So many years, at no stated time: a three-year plan. */
  | { readonly k: 'span'; readonly years: number }
  | { readonly k: 'years'; readonly first: number; readonly last: number }
  | { readonly k: 'day'; readonly day: Day }
  /** "In the quarter": the one spoken of. */
  | { readonly k: 'same'; readonly unit: 'quarter' | 'half' | 'year' }
  /** "In the second", behind a part of a year that was named in full. */
  | { readonly k: 'ordinal'; readonly count: number; readonly year?: number };

export type RelativeUnit = 'quarter' | 'half' | 'year' | 'month';

/** What a change is measured against: a year, half-year or quarter earlier, or a year by its number. */
export type Base = {
  readonly k: 'base';
  readonly unit: 'year' | 'half' | 'quarter';
  readonly year?: number;
  readonly adverb?: true;
};

/** A date that names no year says nothing about a figure. */
export type DateOnly = { readonly k: 'date' };

/** What a pattern of a language makes of its named groups; `undefined` when they are no period after all. */
export type Build = (
  groups: Readonly<Record<string, string | undefined>>,
  capital: boolean,
) => PeriodExpression | Base | DateOnly | undefined;

/** A way in which a language writes periods: a sticky expression over normalised text. */
export type PeriodPattern = readonly [RegExp, Build];

/** A year of two or four digits. */
export function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** The part of a year by its kind and number. */
export function partOf(unit: 'quarter' | 'half' | 'months', count: number): YearPart | undefined {
  if (unit === 'quarter') return (['Q1', 'Q2', 'Q3', 'Q4'] as const)[count - 1];
  if (unit === 'half') return (['H1', 'H2'] as const)[count - 1];
  return ({ 3: 'Q1', 6: 'H1', 9: '9M' } as const)[count as 3 | 6 | 9];
}

/** Whether a period is a quarter, a half-year or a year. */
export function unitOf(expression: PeriodExpression): 'quarter' | 'half' | 'year' | undefined {
  if (expression.k === 'part')
    return expression.part === undefined
      ? 'year'
      : expression.part.startsWith('Q')
        ? 'quarter'
        : expression.part.startsWith('H')
          ? 'half'
          : undefined;
  if (expression.k === 'ending')
    return ({ 3: 'quarter', 6: 'half', 12: 'year' } as const)[expression.months as 3 | 6 | 12];
  return expression.k === 'relative' && expression.unit !== 'month' ? expression.unit : undefined;
}

/** Whether a period is counted back from the one spoken of: "the previous quarter". */
export function isPrior(expression: PeriodExpression): boolean {
  return (expression.k === 'relative' || expression.k === 'part') && expression.prior === true;
}
