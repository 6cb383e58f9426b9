import { addDays, type Day } from '../period/day.ts';
import { inForce, type RuledStatus, ruledStatus } from './export-status.ts';
import type { ExportStatusName, OpenCondition, Provision } from './outcome.ts';
import type { Destination, ExportRule } from './rule-record.ts';
import type { Product } from './specs.ts';

/** Days over which the status of a chip stayed the same, and why it became so. */
export type StatusSpan = {
  readonly from: Day;
  /** The last day; the last day of the record for the newest span. */
  readonly to: Day;
  readonly status: ExportStatusName;
  readonly provision?: Provision | undefined;
  readonly decidedBy?: string | undefined;
  /** A licence exception for which the product is eligible. */
  readonly exception?: string | undefined;
  /** What the rule asks for and the record cannot answer. */
  readonly open: readonly OpenCondition[];
  /** The deciding rule's reason, with the numbers. */
  readonly text: string;
  /** What changed on the first day: rules that came into force or ended. Empty for the first span. */
  readonly began: readonly string[];
  readonly ended: readonly string[];
};

/**
 * The status of a product over days: it is asked anew on every day on which a rule came into force or ended, and spans
 * that answer alike are joined.
 */
export function statusSpans(
  rules: readonly ExportRule[],
  product: Product,
  destination: Destination,
  days: { readonly from: Day; readonly to: Day },
): StatusSpan[] {
  const turns = turningDays(rules, destination).filter((day) => days.from < day && day <= days.to);
  const spans: StatusSpan[] = [];
  for (const day of [days.from, ...turns]) {
    const now = ruledStatus(rules, product, day, destination);
    const last = spans.at(-1);
    if (last && last.status === now.status && last.provision === now.provision && last.decidedBy === now.decidedBy)
      continue;
    if (last) spans[spans.length - 1] = { ...last, to: addDays(day, -1) };
    spans.push(spanOf(rules, destination, day, days, now, last === undefined));
  }
  return spans;
}

function spanOf(
  rules: readonly ExportRule[],
  destination: Destination,
  day: Day,
  days: { readonly to: Day },
  { status, provision, decidedBy, findings }: RuledStatus,
  first: boolean,
): StatusSpan {
  const before = addDays(day, -1);
  const deciding = findings.find(({ rule }) => rule === decidedBy);
  const turned = (was: boolean) =>
    first
      ? []
      : rules
          .filter(decides)
          .filter((rule) => inForce(rule, before, destination) === was && inForce(rule, day, destination) !== was)
          .map(({ id }) => id);
  return {
    from: day,
    to: days.to,
    status,
    ...(provision === undefined ? {} : { provision }),
    ...(decidedBy === undefined ? {} : { decidedBy }),
    ...(deciding?.exception === undefined ? {} : { exception: deciding.exception }),
    open: deciding?.open ?? [],
    text: deciding?.text ?? '',
    began: turned(false),
    ended: turned(true),
  };
}

/**
 * The days on which a rule or letter that decides came into force for a destination, or was no longer in force.
 *
 * @example
 * turningDays(dataset.exportRules, 'CN').slice(0, 2) // => ['2022-08-26', '2022-10-21']
 */
export function turningDays(rules: readonly ExportRule[], destination: Destination): Day[] {
  const days = rules.filter(decides).flatMap((rule) => {
    const reached = rule.destinations.find(({ code }) => code === destination);
    const from = reached?.from ?? rule.from;
    return reached && from ? [from, ...(rule.to ? [addDays(rule.to, 1)] : [])] : [];
  });
  return [...new Set(days)].sort();
}

/**
 * Whether an entry of the record takes part in deciding: a rule or letter that has a test.
 *
 * @example
 * decides({ kind: 'announcement' }) // => false
 */
export function decides(rule: Pick<ExportRule, 'kind' | 'untested'>): boolean {
  return (rule.kind === 'rule' || rule.kind === 'letter') && rule.untested === undefined;
}
