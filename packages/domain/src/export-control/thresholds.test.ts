import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fraction, findingOf, type Product, RULE_TESTS, type RuleFinding, type Specs } from '../index.ts';
import { decimalFraction } from '../number/fraction.ts';

const exact = (value: number): Fraction => decimalFraction(String(value));

type Numbers = {
  performance?: number;
  density?: number;
  dieArea?: number;
  chipToChip?: number;
  pcie?: number;
  memoryBandwidth?: number;
  dataCentre?: boolean;
  vendor?: string;
};

/** A product with exactly these numbers; a density sets the die area that gives it. */
function product(numbers: Numbers): Product {
  const {
    performance,
    density,
    dieArea,
    chipToChip,
    pcie,
    memoryBandwidth,
    dataCentre = true,
    vendor = 'nvidia',
  } = numbers;
  const known = (value: number | undefined) => (value === undefined ? undefined : exact(value));
  const area =
    density === undefined || performance === undefined
      ? known(dieArea)
      : {
          numerator: exact(performance).numerator * exact(density).denominator,
          denominator: exact(performance).denominator * exact(density).numerator,
        };
  const specs: Specs = {
    performance: known(performance),
    dieArea: area,
    chipToChip: known(chipToChip),
    pcie: known(pcie),
    memoryBandwidth: known(memoryBandwidth),
    dataCentre,
  };
  return { id: `${vendor}-x`, vendor, country: 'US', market: 'worldwide', released: '2025-01-01', specs };
}

function ask(id: string, numbers: Numbers): RuleFinding {
  const rule = RULE_TESTS.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return findingOf(rule, { named: [] }, product(numbers));
}

const short = ({ outcome, provision, exception }: RuleFinding) =>
  [outcome, provision, exception].filter(Boolean).join(' ');

describe('the rule of October 2023, on both sides of every line', () => {
  it.each<[Numbers, string]>([
    [{ performance: 4800, density: 1 }, 'controlled 3A090.a'],
    [{ performance: 4799.99, density: 1 }, 'not-controlled'],
    [{ performance: 4799.99, density: 1.6 }, 'controlled 3A090.b NAC'],
    [{ performance: 4799.99, density: 1.5999 }, 'not-controlled'],
    [{ performance: 2400, density: 1.6 }, 'controlled 3A090.b NAC'],
    [{ performance: 2399.99, density: 1.6 }, 'not-controlled'],
    [{ performance: 2399.99, density: 3.2 }, 'controlled 3A090.b NAC'],
    [{ performance: 2399.99, density: 3.1999 }, 'not-controlled'],
    [{ performance: 1600, density: 3.2 }, 'controlled 3A090.b NAC'],
    [{ performance: 1599.99, density: 3.2 }, 'not-controlled'],
    [{ performance: 1600, density: 5.92 }, 'controlled 3A090.a'],
    [{ performance: 1600, density: 5.9199 }, 'controlled 3A090.b NAC'],
    [{ performance: 1599.99, density: 50 }, 'not-controlled'],
    [{ performance: 4000, density: 5.92 }, 'controlled 3A090.a'],
    [{ performance: 4000, density: 5.9199 }, 'controlled 3A090.b NAC'],
    [{ performance: 4800, density: 50, dataCentre: false }, 'controlled 3A090.a NAC'],
    [{ performance: 4799.99, density: 50, dataCentre: false }, 'not-controlled'],
  ])('%j: %s', (numbers, expected) => expect(short(ask('us-2023-10-3a090', numbers))).toBe(expected));

  it('is unknown, never free, where the density decides and is not known', () => {
    expect(ask('us-2023-10-3a090', { performance: 1600 })).toMatchObject({ outcome: 'unknown', missing: ['dieArea'] });
    expect(ask('us-2023-10-3a090', { performance: 4799 }).outcome).toBe('unknown');
    expect(ask('us-2023-10-3a090', { performance: 1599 }).outcome).toBe('not-controlled');
    expect(ask('us-2023-10-3a090', { performance: 4800 }).outcome).toBe('controlled');
    expect(ask('us-2023-10-3a090', { dieArea: 800 })).toMatchObject({ outcome: 'unknown', missing: ['performance'] });
    expect(ask('us-2023-10-3a090', { performance: 3000, dataCentre: false }).outcome).toBe('not-controlled');
  });

  it('does not round a number onto a line', () => {
    expect(ask('us-2023-10-3a090', { performance: 4799.9, density: 1 }).text).toBe(
      'TPP 4799.9 < 4,800 and PD 1.00 < 1.6',
    );
    expect(ask('us-2023-10-3a090', { performance: 2000, density: 3.1999 }).text).toContain('PD 3.1999 < 3.2');
  });
});

describe('the other rules, on both sides of their lines', () => {
  it.each<[string, Numbers, string]>([
    ['us-2022-10-3a090', { performance: 4800, chipToChip: 536, pcie: 64 }, 'controlled 3A090.a'],
    ['us-2022-10-3a090', { performance: 4799, chipToChip: 536, pcie: 64 }, 'not-controlled'],
    ['us-2022-10-3a090', { performance: 4800, chipToChip: 535.9, pcie: 64 }, 'not-controlled'],
    ['us-2022-10-3a090', { performance: 4800, chipToChip: 600 }, 'unknown'],
    ['us-2022-10-3a090', { performance: 4000, chipToChip: 600 }, 'not-controlled'],
    ['us-2022-08-is-informed', { performance: 4992, chipToChip: 600 }, 'licence-required'],
    ['us-2022-08-is-informed', { performance: 4992, chipToChip: 599 }, 'not-covered'],
    ['us-2022-08-is-informed', { performance: 9999, chipToChip: 999, vendor: 'intel' }, 'not-covered'],
    ['us-2022-08-is-informed', { performance: 9999, chipToChip: 999, vendor: 'amd' }, 'unknown'],
    ['us-2023-10-immediate', { performance: 4800 }, 'licence-required'],
    ['us-2023-10-immediate', { performance: 4799 }, 'not-covered'],
    ['us-2023-10-immediate', { performance: 9999, dataCentre: false }, 'not-covered'],
    ['us-2023-10-immediate', { performance: 9999, vendor: 'amd' }, 'not-covered'],
    ['us-2025-04-h20-letter', { memoryBandwidth: 1400, chipToChip: 0, pcie: 64 }, 'licence-required'],
    ['us-2025-04-h20-letter', { memoryBandwidth: 1399, chipToChip: 0, pcie: 64 }, 'not-covered'],
    ['us-2025-04-h20-letter', { memoryBandwidth: 100, chipToChip: 1036, pcie: 64 }, 'licence-required'],
    ['us-2025-04-h20-letter', { memoryBandwidth: 100, chipToChip: 899, pcie: 64 }, 'not-covered'],
    ['us-2025-04-h20-letter', { memoryBandwidth: 1000, chipToChip: 636, pcie: 64 }, 'licence-required'],
    ['us-2025-04-h20-letter', { memoryBandwidth: 1000, chipToChip: 635, pcie: 64 }, 'not-covered'],
    ['us-2025-04-h20-letter', { memoryBandwidth: 1000, chipToChip: 0 }, 'unknown'],
    ['us-2025-04-h20-letter', { chipToChip: 900 }, 'licence-required'],
    ['us-2025-04-h20-letter', { memoryBandwidth: 9000, chipToChip: 900, pcie: 64, vendor: 'meta' }, 'not-covered'],
    ['us-2026-01-review', { performance: 20_999.9, memoryBandwidth: 6499.9 }, 'case-by-case'],
    ['us-2026-01-review', { performance: 21_000, memoryBandwidth: 6499.9 }, 'presumption-of-denial'],
    ['us-2026-01-review', { performance: 20_999.9, memoryBandwidth: 6500 }, 'presumption-of-denial'],
    ['us-2026-01-review', { performance: 20_999.9 }, 'unknown'],
    ['us-2026-01-review', { performance: 21_000 }, 'presumption-of-denial'],
    ['us-2026-01-review', { performance: 4799, density: 2, memoryBandwidth: 100 }, 'not-applicable'],
    ['us-2026-01-review', { performance: 4799, memoryBandwidth: 100 }, 'unknown'],
    ['us-2026-01-review', { performance: 9999, memoryBandwidth: 100, dataCentre: false }, 'not-applicable'],
    ['us-2026-01-s232', { performance: 14_000, memoryBandwidth: 4800 }, 'no-tariff'],
    ['us-2026-01-s232', { performance: 14_000.1, memoryBandwidth: 4800 }, 'tariff-25'],
    ['us-2026-01-s232', { performance: 17_499.9, memoryBandwidth: 4999.9 }, 'tariff-25'],
    ['us-2026-01-s232', { performance: 17_500, memoryBandwidth: 4800 }, 'no-tariff'],
    ['us-2026-01-s232', { performance: 15_832, memoryBandwidth: 4500 }, 'no-tariff'],
    ['us-2026-01-s232', { performance: 15_832, memoryBandwidth: 5000 }, 'no-tariff'],
    ['us-2026-01-s232', { performance: 20_919.2, memoryBandwidth: 6000 }, 'tariff-25'],
    ['us-2026-01-s232', { performance: 20_800, memoryBandwidth: 6000 }, 'no-tariff'],
    ['us-2026-01-s232', { performance: 21_100, memoryBandwidth: 6000 }, 'no-tariff'],
    ['us-2026-01-s232', { performance: 15_000 }, 'unknown'],
  ])('%s %j: %s', (rule, numbers, expected) => {
    expect(short(ask(rule, numbers))).toBe(expected);
  });
});

/** From free to barred; the order in which raising a specification may move. */
const STRICTNESS: Readonly<Record<string, number>> = {
  'not-controlled': 0,
  'not-covered': 0,
  'not-applicable': 0,
  'controlled 3A090.b': 1,
  'licence-required': 1,
  'case-by-case': 2,
  'controlled 3A090.a': 2,
  'presumption-of-denial': 3,
};

describe('raising a specification', () => {
  const amount = fc.integer({ min: 1, max: 300_000 }).map((tenth) => tenth / 10);
  const spec = fc.constantFrom('performance', 'density', 'chipToChip', 'pcie', 'memoryBandwidth' as const);
  const thresholds = RULE_TESTS.filter(({ role }) => role !== 'duty').map(({ id }) => id);

  it.each(thresholds)('never relaxes %s', (id) => {
    fc.assert(
      fc.property(
        fc.record({
          performance: amount,
          density: fc
            .double({ min: 0.1, max: 50, noNaN: true })
            .map((d) => Number(d.toFixed(2)) + 0.01)
            .map((d) => Number(d.toFixed(2))),
          chipToChip: amount,
          pcie: amount,
          memoryBandwidth: amount,
          dataCentre: fc.boolean(),
        }),
        spec,
        fc.integer({ min: 1, max: 100_000 }),
        (numbers, raised, tenths) => {
          const more = { ...numbers, [raised]: Number((numbers[raised] + tenths / 10).toFixed(2)) };
          const rank = (finding: RuleFinding) =>
            STRICTNESS[[finding.outcome, finding.provision].filter(Boolean).join(' ')] as number;
          expect(rank(ask(id, more))).toBeGreaterThanOrEqual(rank(ask(id, numbers)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('nor does a larger performance on the same die', () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 50, max: 1700 }), (performance, more, dieArea) => {
        const rank = (one: number) => {
          const { outcome, provision } = ask('us-2023-10-3a090', { performance: one, dieArea });
          return STRICTNESS[[outcome, provision].filter(Boolean).join(' ')] as number;
        };
        expect(rank(Number((performance + more).toFixed(1)))).toBeGreaterThanOrEqual(rank(performance));
      }),
    );
  });
});

describe('what would have to change', () => {
  it('is where the rule itself turns: on the point it says what the change promises, and short of it what holds now', () => {
    const amount = fc.integer({ min: 100, max: 90_000 }).map((tenth) => tenth / 10);
    fc.assert(
      fc.property(
        fc.constantFrom(...RULE_TESTS.map(({ id }) => id)),
        fc.record({
          performance: amount,
          dieArea: fc.integer({ min: 100, max: 1600 }),
          chipToChip: amount,
          pcie: fc.constantFrom(64, 128),
          memoryBandwidth: amount,
        }),
        (id, numbers) => {
          for (const { spec, op, value, becomes, provision } of ask(id, numbers).changes) {
            const side = op.startsWith('<') ? 1 - 1e-7 : 1 + 1e-7;
            const moved = ask(id, { ...numbers, [spec]: Number((value * side).toFixed(9)) });
            expect([moved.outcome, moved.provision]).toEqual([becomes, provision]);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('tells the designer of the H20 how far it could go', () => {
    const { changes } = ask('us-2023-10-3a090', { performance: 2368, dieArea: 814 });
    expect(changes.map(({ spec, op, value, becomes, provision }) => [spec, op, value, becomes, provision])).toEqual([
      ['performance', '>=', 2400, 'controlled', '3A090.b'],
      ['performance', '>=', 4800, 'controlled', '3A090.a'],
      ['dieArea', '<=', 740, 'controlled', '3A090.b'],
      ['dieArea', '<=', 400, 'controlled', '3A090.a'],
    ]);
  });
});
