import { dataset } from '@outlay/dataset';
import { LOCALES, type Locale } from '@outlay/domain';
import { describe, expect, it } from 'vitest';
import { naming } from '../naming.ts';
import { compareAnswer } from './compare-answer.ts';
import { decodeState } from './compare-state.ts';
import { initialState } from './initial-state.ts';
import { type RefusalWords, refusalWords } from './refusal-words.ts';

const record = dataset();
const fallback = initialState('2026-H1');

function refused(query: string, locale: Locale): RefusalWords | undefined {
  const state = decodeState(new URLSearchParams(query), fallback);
  const answer = compareAnswer(record, state);
  if (answer.type !== 'refused') throw new Error(`${query} is answered`);
  const context = {
    dataset: record,
    locale,
    names: naming(record, locale),
    state,
    explained: () => '',
    addressOf: () => '',
  };
  return refusalWords(answer.error, context);
}

const WRONG = [
  'e=alibab&period=2024',
  'e=alibaba&e=alibaba&period=2024',
  'e=meta&period=2024-Q7',
  'e=meta&period=1200',
  'e=meta&period=2024-06-30..2024-01-01',
  'e=meta&period=2024-13-01..2024-13-05',
  'e=meta&period=FY2025',
  'e=meta&period=alibaba:FY2025-Q9',
  'e=meta&period=china-three:FY2025',
  'e=meta&from=2024-Q1&to=2023-Q1',
  'e=meta&from=2024-02-10&to=2024-07-20',
  'e=meta&from=2024-02&to=2024-11&by=year',
  'e=meta&from=1901&to=2026',
  'e=meta&from=2020&to=2024&by=week',
  'e=meta&asof=2031-01-01',
  'e=meta&asof=tomorrow',
  'e=meta&basis=nonsense',
  'e=meta&currency=XYZ',
  'e=meta&rate=spot',
];

describe('refusalWords', () => {
  it.each(WRONG)('has words of its own for %s', (query) => {
    for (const locale of LOCALES) expect(refused(query, locale)?.heading).toBeTruthy();
  });

  it('keeps what was wrong, and says what is possible', () => {
    expect(refused('e=meta&from=2024-02-10&to=2024-07-20', 'en')).toEqual({
      heading: '“2024-02-10..2024-07-20” is no period the record can answer',
      texts: [
        'From 2024-02-10 to 2024-07-20 is not made of whole steps (quarters). Choose other ends, or another step. Whole within it: second quarter of 2024.',
      ],
    });
    expect(refused('e=meta&from=1901&to=2026', 'zh')?.texts).toEqual([
      '共504个时期，一次回答最多200个。请缩短时间，或加长步长。',
    ]);
    expect(refused('e=meta&period=2024-06-30..2024-01-01', 'zh')?.texts).toEqual([
      '2024年6月30日至2024年1月1日：结束早于开始。',
    ]);
    expect(refused('e=meta&period=china-three:FY2025', 'zh')?.heading).toBe('中国三家是分组，没有自己的财年');
  });
});
