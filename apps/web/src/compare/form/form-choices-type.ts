import type { BasisChoice, Granularity, OutputCurrency, RateKind } from '@outlay/domain';

/** A choice and what it is called. */
export type Choice<V extends string> = { readonly value: V; readonly label: string };

/** A company or group that can be chosen. */
export type EntityChoice = { readonly id: string; readonly name: string; readonly isGroup: boolean };

/** Choices that the record refuses, each with the reason in words. */
export type RefusedWords = {
  readonly bases: Readonly<Record<string, string>>;
  readonly rates: Readonly<Record<string, string>>;
};

/** Everything that the form offers. */
export type FormChoices = {
  readonly entities: readonly EntityChoice[];
  readonly recordedTo: string;
  /** Newest first. */
  readonly periods: Readonly<Record<Granularity, readonly Choice<string>[]>>;
  readonly bases: readonly Choice<BasisChoice>[];
  readonly currencies: readonly Choice<OutputCurrency>[];
  readonly rates: readonly Choice<RateKind>[];
  readonly refused: RefusedWords;
};
