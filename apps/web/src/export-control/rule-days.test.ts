import { dataset } from '@outlay/dataset';
import { decides } from '@outlay/domain';
import { describe, expect, it } from 'vitest';
import { ruleDayWords, rulesOfDay } from './days-words.ts';
import { hasLines, ruleDays } from './rule-days.ts';

const record = dataset();

describe('the days of the rules', () => {
  it('are those on which a rule or letter that decides came in, each once, the newest first', () => {
    const began = record.exportRules.filter(decides).flatMap(({ from }) => from ?? []);
    expect(ruleDays(record)).toEqual([...new Set(began)].sort().reverse());
  });

  it('name what came in', () => {
    for (const day of ruleDays(record)) expect(rulesOfDay(record, day).length, day).toBeGreaterThan(0);
    expect(ruleDayWords(record, '2023-11-17', 'en')).toBe('17\u00a0November 2023: October 2023 rule');
  });

  it('have lines from the first version of the control list on', () => {
    expect(hasLines(record, '2022-08-26')).toBe(false);
    expect(hasLines(record, '2022-10-20')).toBe(false);
    expect(hasLines(record, '2022-10-21')).toBe(true);
    expect(hasLines(record, record.recordedTo)).toBe(true);
  });
});
