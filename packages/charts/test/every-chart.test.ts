import { addDays, LOCALES, OutlayError } from '@outlay/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../dataset/src/index.ts';
import { CHARTS, type ChartQuery } from '../src/index.ts';
import { faultsOf } from './inspect.ts';

const record = dataset();
const SIZES = ['wide', 'narrow'] as const;

describe.each(CHARTS.map((chart) => ({ chart, id: chart.id })))('$id', ({ chart }) => {
  const state = chart.state(record, chart.example);

  it('is plain data that comes back from JSON as it was', () => {
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });

  it('is drawn without a fault in every language and size', () => {
    for (const locale of LOCALES) {
      for (const size of SIZES) expect(faultsOf(chart, state, locale, size), `${locale} ${size}`).toEqual([]);
    }
  });

  it('says in its finding more than its title, for its example', () => {
    for (const locale of LOCALES) {
      expect(chart.finding(state, locale)).not.toBe('');
      expect(chart.subtitle(state, locale)).not.toBe('');
    }
  });
});

const entity = fc.constantFrom(...record.groups.map(({ id }) => id), ...record.companies.map(({ id }) => id));
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const year = fc.integer({ min: 2017, max: 2027 });
const period = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.constantFrom('H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4')).map(([one, part]) => `${one}-${part}`),
);
const span = fc.tuple(fc.integer({ min: 2018, max: 2026 }), fc.integer({ min: 0, max: 7 })).map(([from, years]) => ({
  from: `${from}`,
  to: `${from + years}`,
}));
const chip = fc.constantFrom(...record.chips.map(({ id }) => id), 'h100', 'h20');
const day = fc.integer({ min: 0, max: 1600 }).map((days) => addDays('2022-08-01', days));
const query: fc.Arbitrary<ChartQuery> = fc
  .record({
    entities: optional(fc.uniqueArray(entity, { minLength: 1, maxLength: 8 })),
    period: optional(period),
    against: optional(period),
    span: optional(span),
    by: optional(fc.constantFrom('quarter' as const, 'half' as const, 'year' as const)),
    basis: optional(
      fc.constantFrom('headline' as const, 'cash' as const, 'cash-ppe' as const, 'incl-finance-leases' as const),
    ),
    fromBasis: optional(fc.constantFrom('headline' as const, 'cash' as const, 'company-stated' as const)),
    currency: optional(fc.constantFrom('USD' as const, 'CNY' as const, 'EUR' as const)),
    rate: optional(fc.constantFrom('average' as const, 'period-end' as const)),
    asOf: optional(fc.constantFrom('2022-03-01', '2024-08-26', '2026-05-15')),
    chips: optional(fc.uniqueArray(chip, { minLength: 1, maxLength: 12 })),
    on: optional(day),
    estimator: optional(fc.constantFrom('Epoch AI', 'Omdia', 'IDC', 'nobody')),
  })
  .map(({ span: years, ...more }) => ({ ...more, ...years }));

describe('any question', () => {
  it.each(CHARTS.map((chart) => [chart.id, chart] as const))(
    'to %s is refused in words, or drawn without a fault',
    (_id, chart) => {
      fc.assert(
        fc.property(query, fc.constantFrom(...LOCALES), fc.constantFrom(...SIZES), (asked, locale, size) => {
          let state: unknown;
          try {
            state = chart.state(record, asked);
          } catch (error) {
            expect(error).toBeInstanceOf(OutlayError);
            return;
          }
          expect(faultsOf(chart, state, locale, size)).toEqual([]);
        }),
        { numRuns: Number(process.env.RUNS ?? 40) },
      );
    },
  );
});
