import type { z } from 'zod';
import { decimalFraction, type Fraction, fractionToNumber } from '../number/fraction.ts';
import type { changeSchema } from './outcome.ts';
import type { ExportRule } from './rule-record.ts';
import type { RuleTest, RuleVerdict } from './rule-test.ts';
import { compareFractions, type Product, type Quantity, type Spec } from './specs.ts';

/** A change of one specification that would change the outcome of a rule. */
export type Change = z.infer<typeof changeSchema>;

/** The specifications that a designer can change, each with all others held. */
const DESIGNABLE = ['performance', 'dieArea', 'chipToChip', 'memoryBandwidth'] as const satisfies readonly Spec[];

/**
 * What would have to change for a rule to say something else: along each specification, the others held, every point at
 * which the outcome or the provision turns. A change of performance at a fixed die area changes the density with it. The
 * rule itself is asked on both sides of each point, so that this is no second reading of it.
 */
export function changesOf(rule: RuleTest, product: Product, record: Pick<ExportRule, 'named'>): Change[] {
  const now = rule.test(product, record);
  if (now.decided.length === 0) return [];
  return DESIGNABLE.flatMap((spec) => alongSpec(rule, product, record, spec, now));
}

function alongSpec(
  rule: RuleTest,
  product: Product,
  record: Pick<ExportRule, 'named'>,
  spec: (typeof DESIGNABLE)[number],
  now: RuleVerdict,
): Change[] {
  const points = turningPoints(rule, product, spec);
  if (points.length === 0) return [];
  const at = (value: Fraction): RuleVerdict =>
    rule.test({ ...product, specs: { ...product.specs, [spec]: value } }, record);
  const current = product.specs[spec];
  const change = (op: Change['op'], value: Fraction, becomes: RuleVerdict): Change => ({
    spec,
    now: current === undefined ? undefined : fractionToNumber(current),
    op,
    value: fractionToNumber(value),
    becomes: becomes.outcome,
    provision: becomes.provision,
  });
  const walk = (values: readonly Fraction[], inclusive: Change['op'], strict: Change['op'], past: bigint): Change[] => {
    const changes: Change[] = [];
    let last = now;
    for (const value of values) {
      const moved = current === undefined || compareFractions(value, current) !== 0;
      const steps = [...(moved ? [[inclusive, at(value)] as const] : []), [strict, at(nudged(value, past))] as const];
      for (const [op, becomes] of steps) {
        if (same(becomes, last)) continue;
        changes.push(change(op, value, becomes));
        last = becomes;
      }
    }
    return changes;
  };
  if (current === undefined) return unknownSpec(points, at, change, now);
  const below = points.filter((value) => compareFractions(value, current) <= 0).reverse();
  const above = points.filter((value) => compareFractions(value, current) >= 0);
  return [...walk(below, '<=', '<', -1n), ...walk(above, '>=', '>', 1n)];
}

/** For a specification that is not known: what would hold over every stretch of its values, from the greatest down. */
function unknownSpec(
  points: readonly Fraction[],
  at: (value: Fraction) => RuleVerdict,
  change: (op: Change['op'], value: Fraction, becomes: RuleVerdict) => Change,
  now: RuleVerdict,
): Change[] {
  const greatest = points.at(-1) as Fraction;
  let last = at(nudged(greatest, 1n));
  const changes = [change(same(at(greatest), last) ? '>=' : '>', greatest, last)];
  for (const value of [...points].reverse()) {
    for (const [op, becomes] of [['<=', at(value)] as const, ['<', at(nudged(value, -1n))] as const]) {
      if (same(becomes, last)) continue;
      changes.push(change(op, value, becomes));
      last = becomes;
    }
  }
  const told = changes.filter(({ becomes, provision }) => becomes !== now.outcome || provision !== now.provision);
  return told.length === 0 ? [] : changes.filter(({ becomes }) => becomes !== 'unknown');
}

function same(left: RuleVerdict, right: RuleVerdict): boolean {
  return left.outcome === right.outcome && left.provision === right.provision;
}

/** A value moved by a billionth of itself: past a point, and not past the next. */
function nudged({ numerator, denominator }: Fraction, direction: bigint): Fraction {
  const scale = 1_000_000_000n;
  return { numerator: numerator * (scale + direction), denominator: denominator * scale };
}

/** The values of a specification at which a threshold of the rule is reached, ascending, each once. */
function turningPoints(rule: RuleTest, { specs }: Product, spec: Spec): Fraction[] {
  const points = rule.lines.flat().flatMap(({ quantity, threshold }) => {
    const reach = REACHES[quantity];
    const limit = decimalFraction(String(threshold));
    return reach?.(spec, limit, (name) => specs[name]) ?? [];
  });
  const ascending = points.filter(({ numerator }) => numerator > 0n).sort(compareFractions);
  return ascending.filter(
    (value, index) => index === 0 || compareFractions(value, ascending[index - 1] as Fraction) !== 0,
  );
}

type Reach = (spec: Spec, limit: Fraction, known: (name: Spec) => Fraction | undefined) => Fraction | undefined;

const REACHES: Readonly<Record<Quantity, Reach>> = {
  performance: (spec, limit) => (spec === 'performance' ? limit : undefined),
  density: (spec, limit, known) => {
    const other = known(spec === 'performance' ? 'dieArea' : 'performance');
    if (other === undefined) return undefined;
    if (spec === 'performance') return product(limit, other);
    return spec === 'dieArea'
      ? product(other, { numerator: limit.denominator, denominator: limit.numerator })
      : undefined;
  },
  'aggregate-io': (spec, limit, known) => (spec === 'chipToChip' ? less(limit, [known('pcie')]) : undefined),
  'chip-to-chip': (spec, limit) => (spec === 'chipToChip' ? limit : undefined),
  'memory-bandwidth': (spec, limit) => (spec === 'memoryBandwidth' ? limit : undefined),
  'memory-and-io': (spec, limit, known) => {
    if (spec === 'chipToChip') return less(limit, [known('memoryBandwidth'), known('pcie')]);
    return spec === 'memoryBandwidth' ? less(limit, [known('chipToChip'), known('pcie')]) : undefined;
  },
};

function product(left: Fraction, right: Fraction): Fraction {
  return { numerator: left.numerator * right.numerator, denominator: left.denominator * right.denominator };
}

function less(limit: Fraction, taken: readonly (Fraction | undefined)[]): Fraction | undefined {
  return taken.reduce<Fraction | undefined>(
    (left, part) =>
      left === undefined || part === undefined
        ? undefined
        : {
            numerator: left.numerator * part.denominator - part.numerator * left.denominator,
            denominator: left.denominator * part.denominator,
          },
    limit,
  );
}
