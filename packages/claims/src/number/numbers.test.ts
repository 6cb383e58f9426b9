import { describe, expect, it } from 'vitest';
import { ARABIC } from '../lexicon/arabic/grammar.ts';
import { CHINESE } from '../lexicon/chinese/grammar.ts';
import { ENGLISH } from '../lexicon/english/grammar.ts';
import { normalize } from '../text/normalized.ts';
import { tokenize } from '../text/token.ts';
import type { ReadNumber } from './number.ts';
import { plainDigits } from './quantity.ts';

/** The value of a number at the start of a text, the size of its last digit, and what is left behind it. */
function read(readNumber: ReadNumber, text: string, at = 0): [number, number, string] | undefined {
  const tokens = tokenize(normalize(text).text);
  const number = readNumber(tokens, at);
  return (
    number && [
      number.quantity.value,
      number.quantity.step,
      tokens
        .slice(number.end)
        .map((token) => token.text)
        .join(' '),
    ]
  );
}

describe('English numbers', () => {
  it.each([
    ['50bn yuan', 50e9, 1e9, 'yuan'],
    ['4.2bn', 4.2e9, 1e8, ''],
    ['23 billion yuan', 23e9, 1e9, 'yuan'],
    ['50,491 million', 50_491e6, 1e6, ''],
    ['1.2 trillion won', 1.2e12, 1e11, 'won'],
    ['800m', 800e6, 1e6, ''],
    ['12,000 dollars', 12_000, 1000, 'dollars'],
    ['1,000,000 chips', 1e6, 1e5, 'chips'],
    ['half a billion dollars', 5e8, 1e8, 'dollars'],
    ['half a million dollars', 5e5, 1e5, 'dollars'],
    ['one and a half billion dollars', 1.5e9, 1e8, 'dollars'],
    ['a billion and a half', 1.5e9, 1e8, ''],
    ['twenty-three billion', 23e9, 1e9, ''],
    ['one hundred and six billion dollars', 106e9, 1e9, 'dollars'],
    ['three quarters of a billion', 7.5e8, 1e7, ''],
    ['a million H20', 1e6, 1e6, 'h20'],
    ['50 thousand million', 50e9, 1e9, ''],
    ['20,00,000 rupees', 2_000_000, 100_000, 'rupees'],
    ['20,000 crore', 2e11, 1e7, ''],
    ['tens of billions of dollars', 1e10, 1e10, 'of dollars'],
    ['hundreds of thousands', 1e5, 1e5, ''],
    ['50-billion-yuan plan', 50e9, 1e9, '- yuan plan'],
  ])('%s', (text, value, step, rest) => expect(read(ENGLISH.readNumber, text)).toEqual([value, step, rest]));

  it('take a lone letter for a magnitude only against the digits or after a currency', () => {
    expect(read(ENGLISH.readNumber, '7 m tall')?.[0]).toBe(7);
    expect(read(ENGLISH.readNumber, '$ 7 b', 1)?.[0]).toBe(7e9);
  });
});

describe('Chinese numbers', () => {
  it.each([
    ['230亿元', 230e8, 1e9, '元'],
    ['231亿元', 231e8, 1e8, '元'],
    ['42亿', 42e8, 1e8, ''],
    ['1.2万亿元', 1.2e12, 1e11, '元'],
    ['二十三点五亿元', 23.5e8, 1e7, '元'],
    ['五百亿元', 500e8, 1e9, '元'],
    ['一万二千亿元', 1.2e12, 1e9, '元'],
    ['1亿2000万', 1.2e8, 1e4, ''],
    ['3千万', 3e7, 1e7, ''],
    ['23,000百万元', 23e9, 1e6, '元'],
    ['500多亿元', 500e8, 1e9, '元'],
    ['500余亿元', 500e8, 1e9, '元'],
    ['数百亿元', 1e10, 1e10, '元'],
    ['两亿半', 2.5e8, 1e7, ''],
    ['两万', 20_000, 10_000, ''],
    ['１２．３', 12.3, 0.1, ''],
    ['1,060億美元', 1060e8, 1e9, '美 元'],
    ['50 billion yuan', 50e9, 1e9, 'yuan'],
  ])('%s', (text, value, step, rest) => {
    const [number, size, left] = read(CHINESE.readNumber, text) as [number, number, string];
    expect([number, left]).toEqual([value, rest]);
    expect(size / step).toBeCloseTo(1, 6);
  });
});

describe('Arabic numbers', () => {
  it.each([
    ['23 مليار يوان', 23e9, 1e9, 'يوان'],
    ['٢٣٫٥ مليار يوان', 23.5e9, 1e8, 'يوان'],
    ['4,2 مليار يوان', 4.2e9, 1e8, 'يوان'],
    ['106 مليارات دولار', 106e9, 1e9, 'دولار'],
    ['ملياري دولار', 2e9, 1e9, 'دولار'],
    ['ملياران', 2e9, 1e9, ''],
    ['مليار دولار', 1e9, 1e9, 'دولار'],
    ['23 مليارا', 23e9, 1e9, ''],
    ['مليارا دولار', 2e9, 1e9, 'دولار'],
    ['مليار ونصف المليار دولار', 1.5e9, 1e8, 'دولار'],
    ['نصف مليار دولار', 5e8, 1e8, 'دولار'],
    ['ثلاثة أرباع مليار', 7.5e8, 1e7, ''],
    ['ثلاثة مليارات يورو', 3e9, 1e9, 'يورو'],
    ['23 ملياراً و500 مليون يوان', 23.5e9, 1e8, 'يوان'],
    ['مليار و200 مليون', 1.2e9, 1e8, ''],
    ['ثلاثة وعشرون مليارا', 23e9, 1e9, ''],
    ['خمسة عشر مليون', 15e6, 1e6, ''],
    ['مئة وستة مليارات', 106e9, 1e9, ''],
    ['١٫٢ تريليون ين', 1.2e12, 1e11, 'ين'],
    ['50 بليون يوان', 50e9, 1e9, 'يوان'],
    ['مئات الآلاف من', 1e5, 1e5, 'من'],
    ['عشرات المليارات', 1e10, 1e10, ''],
    ['1.234.567,8', 1_234_567.8, 0.1, ''],
  ])('%s', (text, value, step, rest) => {
    const [number, size, left] = read(ARABIC.readNumber, text) as [number, number, string];
    expect([number, left]).toEqual([value, rest]);
    expect(size / step).toBeCloseTo(1, 6);
  });

  it('do not run two amounts of one size together', () => {
    expect(read(ARABIC.readNumber, '23 مليار و4 مليارات')?.[2]).toBe('و 4 مليارات');
  });
});

describe('the separators of digits', () => {
  it.each([
    ['1,234', '1234'],
    ['1.234', '1.234'],
    ['1,234.5', '1234.5'],
    ['1.234,5', '1234.5'],
    ['1.234.567', '1234567'],
    ['4,2', '4.2'],
    ['1,2,3', undefined],
    ['2024.06.30', undefined],
  ])('%s', (text, digits) => expect(plainDigits(text)).toBe(digits));
});
