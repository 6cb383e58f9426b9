import { dataset } from '@outlay/dataset';
import { BASIS_CHOICES, compare, type Gap, gaps } from '@outlay/domain';
import { describe, expect, it } from 'vitest';
import { gapDetail } from './gap-detail.ts';

const record = dataset();
const companies = record.companies.map(({ id }) => id);

/** What is missing in many questions that readers ask. */
function missing(): Set<string> {
  const runs = companies.flatMap((id) => gaps(record, { entities: [id], from: '2017-Q1', to: '2026-Q4' }));
  const rows = ['2019', '2024-H1', '2026-Q2', '2026-Q3', '2024-02-10..2024-07-20'].flatMap((period) =>
    BASIS_CHOICES.flatMap((basis) =>
      [undefined, '2024-08-26'].flatMap((asOf) => {
        const answer = compare(record, { entities: [...companies, 'china-three', 'us-four'], period, basis, asOf });
        return answer.rows.flatMap(({ gap }): Gap[] => (gap ? [gap] : []));
      }),
    ),
  );
  const printed = compare(record, { entities: companies, period: '2024-H1', rate: 'convenience' });
  const gapsOf = printed.rows.flatMap(({ gap }): Gap[] => (gap ? [gap] : []));
  return new Set([...runs, ...rows, ...gapsOf].map(({ text }) => text));
}

describe('gapDetail', () => {
  it.each(['ar', 'zh'] as const)('says every gap in %s', (locale) => {
    const texts = [...missing()];
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.filter((text) => gapDetail({ text }, locale) === undefined)).toEqual([]);
  });

  it.each([
    ['the record begins on 2019-01-01', '记录始于2019年1月1日', 'يبدأ السجل في 1\u00a0يناير 2019'],
    ['only 2024-Q1, 2024-Q2 on record', '这些日期中只收录了2024年一季度和2024年二季度', undefined],
    ['not on record', '', ''],
    ['ByteDance is private and publishes no accounts', '字节跳动未上市，不公布账目', undefined],
  ])('says “%s”', (text, chinese, arabic) => {
    expect(gapDetail({ text }, 'zh')).toBe(chinese);
    if (arabic !== undefined) expect(gapDetail({ text }, 'ar')).toBe(arabic);
  });

  it('leaves English as it is, and what it does not know undefined', () => {
    expect(gapDetail({ text: 'anything' }, 'en')).toBe('anything');
    expect(gapDetail({ text: 'something new' }, 'ar')).toBeUndefined();
  });
});
