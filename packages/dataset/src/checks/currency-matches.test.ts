import { expect, it } from 'vitest';
import { acme, smallRecord } from '../../test/small-record.ts';
import { currencyMatches } from './currency-matches.ts';

it('is silent on a sound record', () => expect(currencyMatches(smallRecord())).toEqual([]));

it('finds a reported row in another currency', () => {
  expect(currencyMatches(acme({ currency: 'CNY' }))[0]).toMatchObject({
    row: 2,
    message: 'acme reports in USD, and the row is in CNY',
  });
});

it('allows what a company states apart, guides to, or others estimate', () => {
  const record = acme(
    { currency: 'CNY', kind: 'guidance' },
    { currency: 'CNY', kind: 'estimate', estimator: 'A Bank' },
    { currency: 'CNY', basis: 'company-stated' },
  );
  expect(currencyMatches(record)).toEqual([]);
});
