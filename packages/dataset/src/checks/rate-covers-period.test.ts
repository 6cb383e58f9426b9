import { expect, it } from 'vitest';
import { SMALL_FILES, smallRecord } from '../../test/small-record.ts';
import { rateCoversPeriod } from './rate-covers-period.ts';

const rates = (SMALL_FILES['exchange-rates/cny.csv'] as string).split('\n');

it('is silent when every month has a rate', () => expect(rateCoversPeriod(smallRecord())).toEqual([]));

it('finds a hole between the first rate and the last', () => {
  const record = smallRecord({
    'exchange-rates/cny.csv': rates.filter((line) => !line.startsWith('2024-05')).join('\n'),
  });
  expect(rateCoversPeriod(record)[0]).toMatchObject({
    file: 'companies/dragon/observations.csv',
    row: 2,
    message: 'there is no rate of CNY for 2024-05',
  });
});

it('says nothing about days before the first rate or after the last', () => {
  const record = smallRecord({
    'exchange-rates/cny.csv': rates.filter((line) => !line.startsWith('2024-06')).join('\n'),
  });
  expect(rateCoversPeriod(record)).toEqual([]);
});

it('finds a currency without rates', () => {
  const record = smallRecord({ 'exchange-rates/cny.csv': undefined });
  expect(rateCoversPeriod(record)[0]?.message).toBe('there are no exchange rates of CNY');
});
