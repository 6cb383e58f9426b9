import {
  addDays,
  exportStatus,
  findChips,
  findingOf,
  LOCALES,
  RULE_TESTS,
  ruledNumbers,
  visibleText,
} from '@outlay/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../dataset/src/index.ts';
import { standsInside } from '../src/charts/rule-plane/plane-region.ts';
import { compute, rulePlane, statusTimeline } from '../src/index.ts';

const record = dataset();

describe('the timeline of statuses', () => {
  const state = statusTimeline.state(record, statusTimeline.example);

  it('shows for every chip on every day what the rules say that day', () => {
    for (const { id, name, spans, unbound } of state.rows) {
      for (const { from, to, status, provision } of spans) {
        for (const day of [from, to]) {
          const answer = exportStatus(record, { chip: id, on: day });
          expect([name, day, status, provision]).toEqual([name, day, answer.status, answer.provision]);
        }
      }
      expect(unbound).toBe(name === 'Ascend 910B' ? 'foreign' : undefined);
    }
    expect(state.rows.map(({ name }) => name)).toEqual(['H100', 'H800', 'H20', 'H200', 'B200', 'Ascend 910B']);
  });

  it('has no day between two bars', () => {
    for (const { spans } of state.rows)
      for (const [index, span] of spans.entries())
        if (index > 0) expect(span.from).toBe(addDays(spans[index - 1]?.to as string, 1));
  });

  it.each([
    [
      undefined,
      'All 5 US chips shown need a licence on 23 November 2026; the H800 and the H20 were once outside the rule',
    ],
    [['h20'], 'The H20 has needed a licence since 9 April 2025; until then it was outside the rule'],
    [['h100'], 'Export status of chips over time'],
    [['rtx-6000d', 'h20'], 'Export status of chips over time'],
    [['huawei-ascend-910b'], 'Export status of chips over time'],
  ])('says of %s: %s', (chips, finding) => {
    expect(visibleText(statusTimeline.finding(statusTimeline.state(record, { chips }), 'en'))).toBe(finding);
  });

  it('says in a note what is not on record', () => {
    expect(statusTimeline.note(state, 'en')).toContain('not on record for the H800');
    expect(statusTimeline.note(statusTimeline.state(record, { chips: ['h20'] }), 'en')).toBeUndefined();
  });

  it('refuses more chips than it can show', () => {
    const chips = record.chips.slice(0, 13).map(({ id }) => id);
    expect(() => statusTimeline.state(record, { chips })).toThrow(/13 chips/);
  });
});

describe('the plane of the rule', () => {
  it.each(['2023-06-01', '2023-11-17', '2024-08-26', '2026-11-23'])(
    'covers on %s exactly what the rule covers',
    (on) => {
      const { regions, rule } = rulePlane.state(record, { on });
      const test = RULE_TESTS.find(({ id }) => id === rule.id);
      const tenths = (low: number, high: number) =>
        fc.integer({ min: low * 10, max: high * 10 }).map((value) => value / 10);
      fc.assert(
        fc.property(fc.oneof(tenths(500, 6000), tenths(500, 60_000)), tenths(100, 1600), (performance, dieArea) => {
          const exact = (value: number) => ({ numerator: BigInt(Math.round(value * 10)), denominator: 10n });
          const specs = { performance: exact(performance), dieArea: exact(dieArea), dataCentre: true };
          const product = {
            id: 'x',
            vendor: 'nvidia',
            country: 'US',
            market: 'worldwide' as const,
            specs: { ...specs, chipToChip: exact(900), pcie: exact(128) },
          };
          const { outcome } = findingOf(test as NonNullable<typeof test>, { named: [] }, product);
          expect(standsInside(regions, { performance, density: performance / dieArea })).toBe(outcome === 'controlled');
        }),
        { numRuns: 500 },
      );
    },
  );

  it('shows the chips that were out by then', () => {
    const names = (on: string) => rulePlane.state(record, { on }).points.flatMap((point) => point.names);
    expect(names('2023-06-01')).not.toContain('H20');
    expect(names('2024-08-26')).toContain('H20');
    expect(names('2024-08-26')).not.toContain('B200');
    expect(names('2026-11-23')).toEqual(expect.arrayContaining(['B200', 'B30A', 'H20']));
  });

  it('computes both numbers from the specifications', () => {
    for (const { names, performance, density } of rulePlane.state(record, { on: '2026-11-23' }).points) {
      const [name = ''] = names;
      const chips = findChips(record, name);
      expect(chips.map(ruledNumbers).map((one) => [one.performance, one.density ?? null])).toContainEqual([
        performance,
        density,
      ]);
    }
  });

  it('says which chip lies nearest, by the numbers that keep it outside, and that a letter is no line', () => {
    const state = rulePlane.state(record, { on: '2026-11-23' });
    expect(rulePlane.finding(state, 'en')).toBe(
      'The H20 lies just outside the October 2023 rule: TPP 2,368 against 2,400, PD 2.91 against 3.2',
    );
    expect(rulePlane.note(state, 'en')).toContain('the H20 needs a licence all the same, by the April 2025 letters');
    expect(rulePlane.note(rulePlane.state(record, { on: '2024-08-26' }), 'en')).not.toContain('needs a licence');
    for (const locale of LOCALES) expect(rulePlane.finding(state, locale)).toContain('2,368');
  });

  it('marks chips that stand inside and are not covered', () => {
    const { points } = rulePlane.state(record, { on: '2024-08-26', chips: ['rtx-4090', 'rtx-4090d'] });
    expect(points.map(({ names, covered, exception }) => [names[0], covered, exception])).toEqual([
      ['RTX 4090', true, 'NAC'],
      ['RTX 4090 D', false, undefined],
    ]);
    const [h100, h800] = rulePlane.state(record, { on: '2023-06-01', chips: ['h100-sxm', 'h800-sxm'] }).points;
    expect([h100?.covered, h800?.covered]).toEqual([true, false]);
  });

  it.each(['2022-10-20', '2026-11-24'])('refuses %s', (on) =>
    expect(() => rulePlane.state(record, { on })).toThrow(/in force on|last day/),
  );
});

describe('compute by buyer', () => {
  it('keeps estimators apart, and says whose share it is', () => {
    const state = compute.state(record, { period: '2024' });
    expect(state.estimators.map(({ name }) => name)).toEqual(['Epoch AI', 'Omdia']);
    expect(compute.finding(state, 'en')).toBe(
      'By Epoch AI’s estimate, China got 2.2% to 7.3% of the compute that the United States got in 2024, chips of Chinese vendors not counted',
    );
    expect(compute.finding(compute.state(record, { period: '2024', estimator: 'Omdia' }), 'en')).toContain(
      'at most 42.5%',
    );
  });

  it('names a year without figures', () =>
    expect(() => compute.state(record, { period: '2019' })).toThrow(/no chips delivered in 2019/));
});

describe('a plane on which nothing can be placed', () => {
  it.each(LOCALES)('says so (%s)', (locale) => {
    const state = rulePlane.state(record, { chips: ['baidu-kunlun-p800'] });
    expect(state.points).toEqual([]);
    expect(rulePlane.summary(state, locale)).not.toBe('');
  });
});
