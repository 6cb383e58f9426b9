import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arabicForms } from './arabic-forms.ts';
import { detectLanguage } from './language.ts';
import { normalize } from './normalized.ts';
import { joinLines, sentencesOf } from './sentences.ts';
import { tokenize } from './token.ts';

describe('the copy that is matched', () => {
  it.each([
    ['بلغ \u200f٢٣٫٥ مليارًا', 'بلغ 23.5 مليارا'],
    ['شركـــة إنفيديا', 'شركه انفيديا'],
    ['１２．３％', '12.3%'],
    ['資本開支230億元', '资本开支230亿元'],
    ['50\u00a0bn', '50 bn'],
    ['½', '½'],
    ['Alibaba’s', "alibaba's"],
    ['٪؜123', '%123'],
    ['\ufeffABC', 'abc'],
  ])('of %s', (text, copy) => expect(normalize(text).text).toBe(copy));

  it('knows where each of its characters stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { text: copy, starts, ends } = normalize(text);
        expect(starts).toHaveLength(copy.length);
        for (let at = 0; at < copy.length; at++) {
          expect(starts[at]).toBeLessThan(ends[at] as number);
          expect(ends[at]).toBeLessThanOrEqual(text.length);
          if (at > 0) expect(starts[at]).toBeGreaterThanOrEqual(starts[at - 1] as number);
        }
      }),
    );
  });
});

describe('tokens', () => {
  it.each([
    ['rmb50bn', ['rmb', '50', 'bn']],
    ["alibaba's $7bn", ['alibaba', "'", 's', '$', '7', 'bn']],
    ['h20 and fy2025-q1', ['h20', 'and', 'fy2025', '-', 'q1']],
    ['2q24', ['2', 'q24']],
    ['12,000.5', ['12,000.5']],
    ['و23 مليارا وh100', ['و', '23', 'مليارا', 'و', 'h100']],
    ['资本开支h20', ['资', '本', '开', '支', 'h20']],
  ])('of %s', (text, words) => expect(tokenize(text).map((token) => token.text)).toEqual(words));
});

describe('sentences', () => {
  const of = (text: string, language: 'en' | 'ar' | 'zh') => {
    const joined = joinLines(text);
    const normalized = normalize(joined);
    return sentencesOf(normalized, joined, language).map(({ start, end }) => normalized.text.slice(start, end).trim());
  };

  it('do not end with an abbreviation', () => {
    expect(of('Amazon.com Inc. spent $4.2bn. The U.S. group spent more.', 'en')).toEqual([
      'amazon.com inc. spent $4.2bn.',
      'the u.s. group spent more.',
    ]);
  });

  it('go on over a line break that ends none', () => {
    expect(of('Alibaba spent 23\nbillion yuan.\nTencent too.', 'en')).toEqual([
      'alibaba spent 23 billion yuan.',
      'tencent too.',
    ]);
  });

  it('of Arabic and Chinese', () => {
    expect(of('أنفقت 4.2 مليار. ثم توقفت؟ نعم.', 'ar')).toHaveLength(3);
    expect(of('投入232亿元。同比增长123%！', 'zh')).toHaveLength(2);
  });
});

describe('the language of a text', () => {
  it.each([
    ['Alibaba spent 23bn yuan', 'en'],
    ['أنفقت علي بابا 23 مليار يوان على H20', 'ar'],
    ['阿里巴巴 Alibaba Group Holding 上半年投入230亿元', 'zh'],
    ['', 'en'],
  ])('%s', (text, language) => expect(detectLanguage(text)).toBe(language));
});

describe('what is written against an Arabic word', () => {
  it.each([
    ['وايراداتها', 'ايرادات'],
    ['للشركه', 'شركه'],
    ['بالانفاق', 'انفاق'],
    ['قيمتها', 'قيمه'],
    ['وسترتفع', 'ترتفع'],
    ['مليارا', 'مليار'],
  ])('%s has %s in it', (word, stem) => expect(arabicForms(word)).toContain(stem));
});
