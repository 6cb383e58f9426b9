import { parsePeriod } from '@outlay/domain';
import { expect, it } from 'vitest';
import { signedDays } from './signed-days.ts';

const days = (...terms: [1 | -1, string][]) =>
  signedDays(terms.map(([sign, text]) => ({ sign, period: parsePeriod(text) })));

it('is the same for the same days, however they are put together', () => {
  expect(days([1, '2024-H1'], [-1, '2024-Q1'])).toBe(days([1, '2024-Q2']));
  expect(days([1, '2024-Q1'], [1, '2024-Q2'])).toBe(days([1, '2024-H1']));
  expect(days([1, '2024'], [-1, '2024-9M'])).toBe(days([1, '2024-Q4']));
});

it('tells other days apart, and days counted twice', () => {
  expect(days([1, '2024-Q1'], [1, '2024-Q1'])).toBe('2024-01-01:+2 2024-04-01:-2');
  expect(days([1, '2024-Q1'], [-1, '2024-Q1'])).toBe('');
  expect(days([1, '2024-Q1'])).not.toBe(days([1, '2024-Q2']));
});
