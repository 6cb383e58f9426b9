import type {
  Basis,
  ClaimDerivation,
  Currency,
  Day,
  ExportStatusName,
  Kind,
  Period,
  Range,
  RateKind,
  Verdict,
} from '@outlay/domain';

/** The figure of the record that a claim is held against: an amount, growth, a ratio, a count or a status. */
export type ClaimFigure = {
  readonly entities: readonly string[];
  readonly period: Period | null;
  readonly kind: Kind | null;
  readonly basis?: readonly Basis[];
  /** Whole currency units, or units where no currency is named. */
  readonly value?: Range & { readonly currency?: Currency };
  /** Per cent. */
  readonly growth?: number;
  /** A plain number: 0.066 is 6.6 per cent, 5 is five times. */
  readonly ratio?: number;
  readonly status?: ExportStatusName;
  readonly estimator?: string;
  readonly published?: Day;
};

/** A likely slip, with what would make the number right. */
export type SlipFact = {
  readonly kind:
    | 'tenfold'
    | 'thousandfold'
    | 'currency-swapped'
    | 'rounded-before-conversion'
    | 'part-of-period'
    | 'longer-period'
    | 'neighbouring-period'
    | 'other-period'
    | 'year-to-date'
    | 'trailing-year'
    | 'part-for-whole'
    | 'entity-left-out'
    | 'entity-added'
    | 'other-entity'
    | 'guidance-for-actual'
    | 'estimate-for-actual'
    | 'guidance-replaced'
    | 'guidance-later'
    | 'direction'
    | 'multiple-as-increase'
    | 'increase-as-multiple'
    | 'inverted';
  readonly figure?: ClaimFigure;
  /** Companies that the slip concerns. */
  readonly entities?: readonly string[];
  readonly factor?: number;
};

/** Something to know about a supported claim. */
export type NoteFact =
  | { readonly note: 'other-definition'; readonly figure: ClaimFigure; readonly basis: 'cash' }
  | { readonly note: 'mixed-definitions'; readonly figure: ClaimFigure }
  | { readonly note: 'changed-later'; readonly figure: ClaimFigure }
  | { readonly note: 'published-later'; readonly day: Day }
  | { readonly note: 'estimate'; readonly figure: ClaimFigure }
  | { readonly note: 'guidance'; readonly figure: ClaimFigure }
  | { readonly note: 'guidance-was'; readonly figure: ClaimFigure }
  | { readonly note: 'bound'; readonly figure: ClaimFigure }
  | { readonly note: 'fiscal'; readonly period: Period }
  | { readonly note: 'status-later'; readonly day: Day; readonly status: ExportStatusName }
  | { readonly note: 'mangled' }
  | { readonly note: 'estimates-differ'; readonly figures: readonly ClaimFigure[] };

/** A decision by which a figure departs from the headline ones. */
export type DepartureFact =
  | { readonly departure: 'basis'; readonly entity: string; readonly basis: Basis }
  | { readonly departure: 'all'; readonly basis: 'cash' | Basis }
  | { readonly departure: 'rate'; readonly rate: RateKind | 'average-by-quarter' }
  | { readonly departure: 'fiscal'; readonly entity: string; readonly period: Period }
  | { readonly departure: 'converted' };

/** Why a claim cannot be checked. */
export type UnverifiableReason =
  | 'outside'
  | 'no-subject'
  | 'no-period'
  | 'no-currency'
  | 'segment'
  | 'not-covered'
  | 'no-figure'
  | 'private'
  | 'single-report'
  | 'no-plan'
  | 'consensus'
  | 'unknown-chip'
  | 'status-unknown'
  | 'no-chip-figure';

/** A verdict with everything that its explanation says. */
export type Judgement = {
  readonly verdict: Verdict;
  readonly period: Period | null;
  readonly figure: ClaimFigure | null;
  readonly derivation: ClaimDerivation | null;
  readonly basis?: Basis | 'cash' | 'headline' | 'mixed';
  readonly departures?: readonly DepartureFact[];
  /** The headline figure, where another definition gives the number. */
  readonly headline?: ClaimFigure;
  readonly slip?: SlipFact;
  readonly notes?: readonly NoteFact[];
  readonly reason?: UnverifiableReason;
  /** What a gap of the record says, or what is not held. */
  readonly detail?: string;
};

/** A claim that cannot be checked, with the reason. */
export function unverifiable(reason: UnverifiableReason, more: Partial<Judgement> = {}): Judgement {
  return { period: null, figure: null, derivation: null, ...more, verdict: 'unverifiable', reason };
}
