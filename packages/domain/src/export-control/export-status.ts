import type { Day } from '../period/day.ts';
import { changesOf } from './changes.ts';
import type { ExportStatusName, Provision, RuleFinding } from './outcome.ts';
import { reasonText } from './reason.ts';
import type { Destination, ExportRule } from './rule-record.ts';
import type { RuleRole, RuleTest } from './rule-test.ts';
import { RULE_TESTS } from './rules/index.ts';
import type { Product } from './specs.ts';

/** What the rules in force on a day say of one chip, and the answer that follows. */
export type RuledStatus = {
  readonly status: ExportStatusName;
  readonly provision?: Provision | undefined;
  /** The rule or letter that decides; absent where none does. */
  readonly decidedBy?: string | undefined;
  /** Every rule in force, the one that decides first, then control, letters, review, duty. */
  readonly findings: readonly RuleFinding[];
};

/**
 * Whether a rule of the record was in force on a day for a destination.
 *
 * @example
 * inForce({ from: '2023-11-17', destinations: [{ code: 'CN' }] }, '2024-08-26', 'CN') // => true
 */
export function inForce(
  rule: Pick<ExportRule, 'from' | 'to' | 'destinations'>,
  day: Day,
  destination: Destination,
): boolean {
  const reached = rule.destinations.find(({ code }) => code === destination);
  const from = reached?.from ?? rule.from;
  return reached !== undefined && from !== undefined && from <= day && (rule.to === undefined || day <= rule.to);
}

/** The tests of the rules in force, with their records. */
function testsInForce(
  rules: readonly ExportRule[],
  day: Day,
  destination: Destination,
): { readonly rule: RuleTest; readonly record: ExportRule }[] {
  return RULE_TESTS.flatMap((rule) => {
    const record = rules.find(({ id }) => id === rule.id);
    return record && inForce(record, day, destination) ? [{ rule, record }] : [];
  });
}

/**
 * What one rule says of a product, in words and with what would have to change.
 *
 * @example
 * findingOf(RULE_TESTS.find(({ id }) => id === 'us-2023-10-3a090'), { named: [] }, productOf(dataset.chip('nvidia-h20-96'), dataset.chipVendor('nvidia'))).text // => 'TPP 2,368 < 2,400 and PD 2.91 < 3.2'
 */
export function findingOf(rule: RuleTest, record: Pick<ExportRule, 'named'>, product: Product): RuleFinding {
  const verdict = rule.test(product, record);
  return {
    rule: rule.id,
    outcome: verdict.outcome,
    ...(verdict.provision === undefined ? {} : { provision: verdict.provision }),
    ...(verdict.exception === undefined ? {} : { exception: verdict.exception }),
    decided: verdict.decided.map((one) => ({ ...one, missing: [...one.missing] })),
    missing: [...verdict.missing],
    changes: changesOf(rule, product, record),
    open: [...verdict.open],
    ...(verdict.ground === undefined ? {} : { ground: verdict.ground }),
    text: reasonText(verdict),
  };
}

/**
 * The status of a product on a day: each rule in force is asked, and the answer is the strictest that is certain. The
 * control list decides, with the policy of review in force; without it a letter does; and where a number is missing that
 * either could turn on, the status is `unknown`.
 */
export function ruledStatus(
  rules: readonly ExportRule[],
  product: Product,
  day: Day,
  destination: Destination,
): RuledStatus {
  const asked = testsInForce(rules, day, destination).map(({ rule, record }) => ({
    role: rule.role,
    finding: findingOf(rule, record, product),
  }));
  const of = (role: RuleRole) => asked.filter((one) => one.role === role).map(({ finding }) => finding);
  const answer = decide(of('control'), of('letter'), of('review'));
  const decidedBy = answer.by?.rule;
  const findings = asked.map(({ finding }) => finding);
  return {
    status: answer.status,
    ...(answer.provision === undefined ? {} : { provision: answer.provision }),
    ...(decidedBy === undefined ? {} : { decidedBy }),
    findings: [
      ...findings.filter(({ rule }) => rule === decidedBy),
      ...(['control', 'letter', 'review', 'duty'] as const).flatMap(of).filter(({ rule }) => rule !== decidedBy),
    ],
  };
}

type Answer = { status: ExportStatusName; provision?: Provision | undefined; by?: RuleFinding | undefined };

function decide(
  controls: readonly RuleFinding[],
  letters: readonly RuleFinding[],
  reviews: readonly RuleFinding[],
): Answer {
  const listed = controls.find(({ outcome }) => outcome === 'controlled');
  if (listed) {
    const review = reviews.find(({ outcome }) => outcome !== 'not-applicable');
    if (!review) return { status: 'controlled', provision: listed.provision, by: listed };
    const reviewed = review.outcome as 'case-by-case' | 'presumption-of-denial' | 'unknown';
    return reviewed === 'unknown'
      ? { status: 'controlled', provision: listed.provision, by: listed }
      : { status: reviewed, provision: listed.provision, by: review };
  }
  const letter = letters.find(({ outcome }) => outcome === 'licence-required');
  if (letter) return { status: 'licence-required', by: letter };
  const open = [...controls, ...letters].find(({ outcome }) => outcome === 'unknown');
  if (open) return { status: 'unknown', by: open };
  const [control] = controls;
  const by = control ?? letters[0];
  return by ? { status: 'not-controlled', by } : { status: 'unknown' };
}
