import type { Ground, OpenCondition, Provision, RuleOutcome } from './outcome.ts';
import type { ExportRule } from './rule-record.ts';
import type { Product, Spec } from './specs.ts';
import type { Threshold, ThresholdComparison } from './threshold.ts';

/** What a rule says of a product, before it is put into words. */
export type RuleVerdict = {
  readonly outcome: RuleOutcome;
  readonly provision?: Provision | undefined;
  readonly exception?: string | undefined;
  readonly decided: readonly ThresholdComparison[];
  readonly missing: readonly Spec[];
  readonly open: readonly OpenCondition[];
  /** A reason that is no comparison: a product named, a vendor not addressed. */
  readonly ground?: Ground | undefined;
  /** The same in words. */
  readonly because?: string | undefined;
};

/**
 * The part a rule plays in a status: a `control` puts a chip on the control list, a `letter` asks for a licence without
 * it, a `review` says how applications for controlled chips are decided, a `duty` is a tariff and no export control.
 */
export type RuleRole = 'control' | 'letter' | 'review' | 'duty';

/** Where a leg of a control rule puts a product. */
export type ControlResult = { readonly provision: Provision; readonly exception?: string | undefined };

/** The test of one version of a rule. Its title, dates, citation and named products stand in the record, by the id. */
export type RuleTest = {
  readonly id: string;
  readonly role: RuleRole;
  /** The thresholds that the test compares with: those of a line hold together, and one line is enough. */
  readonly lines: readonly (readonly Threshold[])[];
  /** The same for products that are not designed or marketed for data centres, where the rule has others for them. */
  readonly otherLines?: readonly (readonly Threshold[])[] | undefined;
  test(product: Product, record: Pick<ExportRule, 'named'>): RuleVerdict;
};

/** What a record says of a product that it names. */
export function namedIn(record: Pick<ExportRule, 'named'>, product: Product): ExportRule['named'][number] | undefined {
  return record.named.find(({ chips }) => chips.includes(product.id));
}

/** A verdict without numbers. */
export function verdict(outcome: RuleOutcome, ground: Ground, because: string): RuleVerdict {
  return { outcome, ground, because, decided: [], missing: [], open: [] };
}
