import type { Entry } from './lexicon/entry.ts';
import type { ReadNumber } from './number/number.ts';
import type { PeriodPattern } from './period/expression.ts';
import type { ReferencePattern } from './references/pattern.ts';
import type { Language } from './text/language.ts';
import type { Token } from './text/token.ts';

/** Everything that reading a language takes, apart from names. */
export type Grammar = {
  readonly language: Language;
  readonly entries: readonly Entry[];
  readonly readNumber: ReadNumber;
  readonly periods: readonly PeriodPattern[];
  /** Whether a period may begin with a token. */
  startsPeriod(token: Token): boolean;
  readonly references: readonly ReferencePattern[];
  startsReference(token: Token): boolean;
  /** The forms under which a token may stand in the lexicon. */
  forms(token: Token): readonly string[];
  /** What stands between the two numbers of a range. */
  readonly rangeWords: ReadonlySet<string>;
  /** What a number may be followed by without counting it: "23 billion a year earlier" counts no years. */
  readonly afterNumber: ReadonlySet<string>;
  /** Words that say nothing about what a sentence is about. */
  readonly functionWords: ReadonlySet<string>;
  /** Before a name: it is not the subject but what something is bought from, given to or compared with. */
  readonly beforeObject: ReadonlySet<string>;
  /** Words for a company that stand before its name. */
  readonly companyNouns: ReadonlySet<string>;
  /** After a value, before a name: the value is this company's. */
  readonly beforeOwner: ReadonlySet<string>;
  /** What makes a period the beginning of a time that lasts: before it, and behind it. */
  readonly since: { readonly before: ReadonlySet<string>; readonly behind: readonly string[] };
  /** What shows that a sentence speaks of exports to China; tokens are joined by `joint`. */
  readonly exports: RegExp;
  readonly joint: string;
  /** Words before a period that belong to it. */
  readonly opensPeriod: ReadonlySet<string>;
  /** Forms of verbs that tell what has happened. */
  readonly past: RegExp;
  /** Forms that are also nouns of action, and so tell nothing done behind a word for a plan: تعتزم رفع الإنفاق. */
  readonly verbal?: RegExp;
  /** Whether "grew 1.2 times" adds 1.2 times what there was. */
  readonly addsMultiples: boolean;
  /** Whether an amount right behind a verb of change is the change: "rose 5 billion". */
  readonly movesBy: boolean;
  /** What may stand between names that are listed together. */
  readonly between: ReadonlySet<string>;
};
