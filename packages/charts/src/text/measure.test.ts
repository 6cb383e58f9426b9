import { LOCALES, type Locale } from '@outlay/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { dataset } from '../../../dataset/src/index.ts';
import { CHARTS } from '../charts/index.ts';
import { outlinesOf } from '../png/shape-text.ts';
import { arabicTypeface, latinTypeface, type Typeface } from '../png/typefaces.ts';
import { textWidth, widthOf } from './measure.ts';
import { TEXT_STYLES } from './roles.ts';

const record = dataset();
const textsOf = (locale: Locale) =>
  CHARTS.flatMap((chart) => chart.scene(chart.state(record, chart.example), { locale, size: 'narrow' }).nodes).filter(
    (node) => node.tag === 'text',
  );

describe('textWidth', () => {
  let latin: Typeface;
  let arabic: Typeface;
  beforeAll(async () => {
    latin = await latinTypeface();
    arabic = await arabicTypeface();
  });

  it.each(['en', 'ar'] as const)('is what the shaper says, for every text of every chart (%s)', (locale) => {
    const typefaceOf = (code: number) => (code >= 0x600 && arabic.has(code) ? arabic : latin);
    for (const { text, role } of textsOf(locale)) {
      const { size, weight } = TEXT_STYLES[role];
      const base = locale === 'ar' ? 'rtl' : 'ltr';
      const shaped = outlinesOf(text, { size, weight, narrow: true, base, typefaceOf }).width;
      expect(Math.abs(widthOf(text, role, true) - shaped), text).toBeLessThanOrEqual(1 + shaped * 0.025);
    }
  });

  it('counts a Chinese character as wide as high, and nothing for what nobody sees', () => {
    const setting = { size: 13, weight: 400 };
    expect(textWidth('亿美元', setting)).toBe(39);
    expect(textWidth('亿\u2060美元', setting)).toBe(39);
    expect(textWidth('\u2066+1\u2069', setting)).toBe(textWidth('+1', setting));
  });

  it('has tabular figures: every digit is as wide as any other', () => {
    const widths = [...'0123456789'].map((digit) => textWidth(digit, { size: 13, weight: 620, narrow: true }));
    expect(new Set(widths).size).toBe(1);
  });

  it('joins lam and alef, and grows with weight', () => {
    expect(textWidth('لا', { size: 100, weight: 400 })).toBeLessThan(
      textWidth('ل', { size: 100, weight: 400 }) + textWidth('ا', { size: 100, weight: 400 }),
    );
    for (const locale of LOCALES) {
      const word = { en: 'Amazon', ar: 'أمازون', zh: '亚马逊' }[locale];
      expect(textWidth(word, { size: 13, weight: 700 })).toBeGreaterThanOrEqual(
        textWidth(word, { size: 13, weight: 400 }),
      );
    }
  });
});
