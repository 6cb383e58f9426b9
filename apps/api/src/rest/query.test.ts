import { compareInput, convertInput } from '@outlay/api';
import { describe, expect, it } from 'vitest';
import { inputOfQuery } from './query.ts';

describe('a query string', () => {
  it.each([
    ['entities=a,b&period=2024-H1', { entities: ['a', 'b'], period: '2024-H1' }],
    ['entities=a&entities=b,c', { entities: ['a', 'b', 'c'] }],
    ['entities=%E9%98%BF%E9%87%8C%E5%B7%B4%E5%B7%B4', { entities: ['阿里巴巴'] }],
    ['entities=', { entities: [] }],
    ['period=2024-01-01..2024-06-30', { period: '2024-01-01..2024-06-30' }],
    ['intensity=true', { intensity: true }],
    ['intensity', { intensity: true }],
    ['intensity=false', { intensity: false }],
    ['intensity=perhaps', { intensity: 'perhaps' }],
    ['surprise=1', { surprise: '1' }],
    ['__proto__=1', Object.fromEntries([['__proto__', '1']])],
    ['', {}],
  ])('%s becomes %j', (query, input) => expect(inputOfQuery(compareInput, query)).toEqual(input));

  it.each([
    ['amount=50000000000', { amount: 50_000_000_000 }],
    ['amount=-5', { amount: -5 }],
    ['amount=1e9', { amount: '1e9' }],
    ['amount=0x10', { amount: '0x10' }],
    ['amount=', { amount: '' }],
  ])('%s becomes %j where a number is wanted', (query, input) =>
    expect(inputOfQuery(convertInput, query)).toEqual(input),
  );

  it('refuses a parameter that is given twice', () =>
    expect(() => inputOfQuery(compareInput, 'period=2024&period=2025')).toThrow('period is given 2 times'));

  it('refuses a broken percent-encoding', () =>
    expect(() => inputOfQuery(compareInput, 'entities=%ff')).toThrow('percent-encoding'));
});
