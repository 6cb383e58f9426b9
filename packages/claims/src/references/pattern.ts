/** How a text speaks of companies that it named before, or of a group without its name. */
export type Reference = {
  /** 1 for "the company", 2 for "both", 0 for "the companies". */
  readonly count: number;
  readonly country?: 'CN' | 'US';
  readonly telecom?: true;
  /** An entity of the record that is described rather than named. */
  readonly id?: string;
};

/** A way in which a language refers to companies: a sticky expression over normalised text. */
export type ReferencePattern = readonly [
  RegExp,
  (groups: Readonly<Record<string, string | undefined>>) => Reference | undefined,
];
