import type { ExportStatusName } from '@outlay/domain';
import type { SlipFact, UnverifiableReason } from '../judge/verdict.ts';

/** Everything that explanations say, in one language. A catalogue does not compile while a sentence is missing. */
export type Catalogue = {
  /** The record's figure: whose, when, how much. */
  readonly figure: (who: string, when: string, value: string) => string;
  readonly growth: (who: string, when: string, growth: string) => string;
  readonly growthFrom: (growth: string, now: string, before: string) => string;
  readonly ratio: (who: string, when: string, ratio: string) => string;
  readonly change: (who: string, when: string, change: string) => string;
  readonly recordSays: (sentence: string) => string;
  readonly onDefinition: (definition: string) => string;
  readonly otherDefinition: (definition: string, value: string) => string;
  readonly headlineGives: (value: string) => string;
  readonly mixed: (definitions: string) => string;
  readonly cashNote: (value: string) => string;
  readonly changedLater: (value: string) => string;
  readonly estimate: (estimator: string, day: string, value: string) => string;
  readonly estimatesDiffer: (others: string) => string;
  readonly guidance: (value: string, day: string) => string;
  readonly guidanceWas: (value: string, day: string) => string;
  readonly fiscal: (days: string) => string;
  readonly statusIs: (chip: string, day: string, status: string) => string;
  readonly statusLater: (status: string, day: string) => string;
  readonly mangled: string;
  readonly price: (chip: string, value: string, estimator: string, day: string) => string;
  readonly units: (chip: string, count: string, estimator: string, day: string) => string;
  readonly share: (value: string) => string;
  readonly deal: (who: string, value: string, estimator: string, day: string) => string;
  readonly slips: Readonly<Record<SlipFact['kind'], (fact: SlipWords) => string>>;
  readonly reasons: Readonly<Record<UnverifiableReason, (detail: ReasonWords) => string>>;
  readonly statuses: Readonly<Record<ExportStatusName, string>>;
  readonly converted: string;
  readonly allOn: (definition: string) => string;
  readonly quarterRates: string;
  readonly and: string;
  readonly atLeast: (value: string) => string;
  readonly atMost: (value: string) => string;
};

/** What a sentence about a slip may name. */
export type SlipWords = {
  readonly value: string;
  readonly who: string;
  readonly when: string;
  readonly day: string;
  /** Whether the text is too large. */
  readonly large: boolean;
  readonly growth: string;
};

/** What a sentence about a claim that cannot be checked may name. */
export type ReasonWords = {
  readonly who: string;
  readonly value: string;
  readonly estimator: string;
  readonly day: string;
  readonly chip: string;
};
