import type { Basis, Currency, RateKind } from '@outlay/domain';

/** What a statement measures, as its words say. `spending` is capital expenditure unless something else is named. */
export type Measure =
  | 'capex'
  | 'spending'
  | 'revenue'
  | 'segment-revenue'
  | 'operating-cash-flow'
  | 'profit'
  | 'cash'
  | 'stake'
  | 'funding'
  | 'other-spending'
  | 'other'
  | 'ignored';

export type Bound = 'gt' | 'gte' | 'lt' | 'lte' | 'approx';

/** Whose figure it is: a company or group of the record, or a company that the record does not hold. */
export type Name = {
  readonly id: string;
  /** A segment is a part of a company's business that the record does not hold; the id is the company's. */
  readonly kind: 'company' | 'group' | 'part' | 'aggregate' | 'outside' | 'segment';
  readonly country?: string | undefined;
};

/** What a word or phrase of the lexicon does in a sentence. */
export type Tag =
  | { readonly t: 'name'; readonly name: Name }
  /** A company or companies named before: `count` 1 for "the company", 0 for "the companies". */
  | {
      readonly t: 'reference';
      readonly count: number;
      readonly country?: 'CN' | 'US';
      readonly telecom?: true;
      readonly id?: string;
    }
  | { readonly t: 'measure'; readonly measure: Measure; readonly plan?: true; readonly basis?: Basis | 'cash' }
  /** A part of a company's business: what follows or precedes is not the company's own figure. */
  | { readonly t: 'segment' }
  | { readonly t: 'spend' }
  | { readonly t: 'move'; readonly dir: 1 | -1 | 0 }
  /** A verb that multiplies: doubled, halved. */
  | { readonly t: 'factor'; readonly times: number; readonly vague?: true }
  | { readonly t: 'role'; readonly role: Role }
  /** What a change is measured against. */
  | {
      readonly t: 'base';
      /** With `again`, "the previous one", the unit is that of the period spoken of. */
      readonly unit: 'year' | 'quarter' | 'half';
      readonly again?: true;
      readonly year?: number;
      readonly adverb?: true;
    }
  /** A verb that bounds may stand far from its number: تجاوز الإنفاق 300 مليار. */
  | {
      readonly t: 'bound';
      readonly bound: Bound;
      readonly after?: true;
      readonly verb?: true;
      /** Told of what has happened it only stresses the number: "as much as", 高达. */
      readonly stress?: true;
    }
  /** `past`: what had been planned before. `able`: it is the ability that is denied, "can no longer". */
  | {
      readonly t: 'mode';
      readonly mode: Mode;
      readonly weak?: true;
      readonly spends?: true;
      readonly able?: true;
      readonly past?: true;
    }
  /** What may be done: a chip that can be sold. */
  | { readonly t: 'can' }
  | { readonly t: 'licence'; readonly without?: true }
  | { readonly t: 'require' }
  | { readonly t: 'between' }
  /** "As in the United States": what is denied of one is said of the other. */
  | { readonly t: 'contrast' }
  /** What others expected: a number behind it is theirs. */
  | { readonly t: 'consensus' }
  | { readonly t: 'break' }
  /** "In 2024, when it spent 52bn": the period before it is that of what follows. */
  | { readonly t: 'when' }
  /** "Of which": a part of the amount before. */
  | { readonly t: 'part' }
  | { readonly t: 'and' }
  | { readonly t: 'currency'; readonly currency: Currency; readonly before?: true; readonly weak?: true }
  | { readonly t: 'percent'; readonly before?: true; readonly scale?: number }
  | { readonly t: 'points' }
  | { readonly t: 'cents' }
  | { readonly t: 'times'; readonly minus?: number }
  /** `weak` where the words are a length of time as well: a quarter. */
  | { readonly t: 'fraction'; readonly value: number; readonly weak?: true }
  | { readonly t: 'perunit' }
  | { readonly t: 'everydollar' }
  | { readonly t: 'each' }
  | { readonly t: 'respectively' }
  | { readonly t: 'sum' }
  | { readonly t: 'of' }
  | { readonly t: 'share' }
  | { readonly t: 'basis'; readonly basis: Basis | 'cash' }
  | { readonly t: 'rate'; readonly kind: Exclude<RateKind, 'convenience'> }
  | { readonly t: 'chipnoun' }
  | { readonly t: 'centre' }
  | { readonly t: 'ship' }
  | { readonly t: 'price' }
  | { readonly t: 'status'; readonly status: StatusWord }
  | { readonly t: 'water' }
  | { readonly t: 'estimator'; readonly name: string }
  | { readonly t: 'export' }
  | { readonly t: 'rule' }
  | { readonly t: 'unit' }
  | { readonly t: 'skip' };

/** How a value or a name stands to the verb. */
export type Role = 'to' | 'is' | 'from' | 'by' | 'versus' | 'than' | 'or' | 'at' | 'former';

export type Mode = 'hypothetical' | 'negated' | 'plan' | 'question' | 'denied';

/** What a text says of a chip: that it may not be shipped, that it may, or that a licence is needed. */
export type StatusWord = 'blocked' | 'allowed' | 'licence';
