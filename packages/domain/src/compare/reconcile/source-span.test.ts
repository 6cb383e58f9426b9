import fc from 'fast-check';
import { expect, it } from 'vitest';
import { record } from '../../../test/small-record.ts';
import { convert, parsePeriod, rateFor } from '../../index.ts';
import { sourceSpan } from './source-span.ts';

const dataset = record({ companies: [], observations: [] });
const period = parsePeriod('2024-Q1');

it('holds exactly the amounts that are converted into the span', () => {
  const amount = fc.integer({ min: 0, max: 10 ** 12 });
  const pairs = fc.constantFrom(['CNY', 'USD'] as const, ['USD', 'CNY'] as const);
  const kinds = fc.constantFrom('average' as const, 'period-end' as const);
  fc.assert(
    fc.property(
      pairs,
      kinds,
      amount,
      amount,
      fc.integer({ min: -20, max: 20 }),
      ([from, to], rate, one, other, off) => {
        const within = { low: Math.min(one, other), high: Math.max(one, other) };
        const span = sourceSpan(dataset, { currency: from, period }, { currency: to, rate }, within);
        const rates = [rateFor(dataset, 'CNY', rate, period)];
        for (const end of [span?.low, span?.high]) {
          const tried = (end as number) + off;
          const converted = convert({ amount: tried, currency: from }, to, rates).amount;
          expect(tried >= (span?.low as number) && tried < (span?.high as number)).toBe(
            converted >= within.low && converted < within.high,
          );
        }
      },
    ),
  );
});

it('keeps an open end open, and says where a rate is lacking', () => {
  const from = { currency: 'CNY', period } as const;
  expect(
    sourceSpan(dataset, from, { currency: 'USD', rate: 'average' }, { low: 7, high: Number.POSITIVE_INFINITY }),
  ).toMatchObject({
    high: Number.POSITIVE_INFINITY,
  });
  const later = { currency: 'CNY', period: parsePeriod('2025-Q1') } as const;
  expect(sourceSpan(dataset, later, { currency: 'USD', rate: 'average' }, { low: 7, high: 9 })).toBeUndefined();
});
