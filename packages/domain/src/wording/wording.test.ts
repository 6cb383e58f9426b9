import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amountWords,
  arabicIndicDigits,
  BASIS_NAMES,
  bidiRuns,
  CURRENCIES,
  type Currency,
  centsWords,
  counted,
  dateWords,
  exactAmountWords,
  fiscalWords,
  growthWords,
  inPeriodWords,
  LANGUAGE_TAGS,
  LOCALES,
  type Locale,
  listWords,
  MONTHS,
  type MoneyRange,
  NOUNS,
  numerals,
  parseLocale,
  parsePeriod,
  percentWords,
  periodWords,
  rangeWords,
  signedNumerals,
  spanWords,
  timesWords,
  unitNumerals,
  unitWords,
  visibleText,
} from '../index.ts';
import { arabicCategory } from './plural.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' as Currency });
const cny = (amount: number) => ({ amount, currency: 'CNY' as Currency });

/** Expected as a reader sees it, in English, Arabic, Chinese. */
type Seen = [en: string, ar: string, zh: string];

function inAll(say: (locale: Locale) => string, seen: Seen) {
  expect(LOCALES.map((locale) => visibleText(say(locale)))).toEqual(seen);
}

describe('amounts', () => {
  it.each<[ReturnType<typeof usd>, Seen]>([
    [usd(28_648_152_911), ['$28.6bn', '28.6 مليار دولار', '286亿美元']],
    [cny(196_591_000_000), ['CNY 196.6bn', '196.6 مليار يوان', '1,966亿元']],
    [usd(576_025_880), ['$576m', '576 مليون دولار', '5.8亿美元']],
    [usd(4_200_000), ['$4.2m', '4.2 مليون دولار', '420万美元']],
    [usd(999_700_000), ['$999.7m', '999.7 مليون دولار', '10亿美元']],
    [usd(999_960_000), ['$1.0bn', '1.0 مليار دولار', '10亿美元']],
    [usd(1_050_000_000_000), ['$1.05tn', '1.05 تريليون دولار', '1.05万亿美元']],
    [usd(-2_045_000_000), ['−$2.0bn', '−2.0 مليار دولار', '−20亿美元']],
    [usd(12_500), ['$12,500', '12,500 دولار', '1.25万美元']],
    [usd(0), ['$0', '0 دولار', '0美元']],
    [cny(7), ['CNY 7', '7 يوانات', '7元']],
  ])('%o', (amount, seen) => inAll((locale) => amountWords(amount, locale), seen));

  it.each<[ReturnType<typeof usd>, Seen]>([
    [usd(70_000_000_000), ['$70bn', '70 مليار دولار', '700亿美元']],
    [usd(1_000_000_000), ['$1bn', 'مليار دولار', '10亿美元']],
    [usd(2_000_000_000), ['$2bn', 'مليارا دولار', '20亿美元']],
    [cny(10_000_000_000), ['CNY 10bn', '10 مليارات يوان', '100亿元']],
    [cny(103_000_000_000), ['CNY 103bn', '103 مليارات يوان', '1,030亿元']],
    [cny(111_000_000_000), ['CNY 111bn', '111 مليار يوان', '1,110亿元']],
    [usd(2_500_000_000), ['$2.5bn', '2.5 مليار دولار', '25亿美元']],
  ])('%o as stated', (amount, seen) => inAll((locale) => amountWords(amount, locale, { stated: true }), seen));

  it('show the sign of a difference, in Arabic as one piece', () => {
    inAll(
      (locale) => amountWords(usd(8_175_000_000), locale, { signed: true }),
      ['+$8.2bn', '+8.2 مليار دولار', '+82亿美元'],
    );
    expect(amountWords(usd(-2_045_000_000), 'ar')).toContain('\u2066−2.0\u2069');
  });

  it.each<[ReturnType<typeof usd>, Seen]>([
    [usd(28_648_152_911), ['$28,648,152,911', '28,648,152,911 دولارًا', '28,648,152,911美元']],
    [usd(100), ['$100', '100 دولار', '100美元']],
    [usd(1), ['$1', 'دولار', '1美元']],
    [usd(2), ['$2', 'دولاران', '2美元']],
    [cny(5), ['CNY 5', '5 يوانات', '5元']],
    [cny(-5), ['−CNY 5', '−5 يوان', '−5元']],
  ])('%o exactly', (amount, seen) => inAll((locale) => exactAmountWords(amount, locale), seen));

  it.each<[MoneyRange, Seen]>([
    [
      { currency: 'USD', low: 12_000_000_000, high: 13_000_000_000 },
      ['$12bn to $13bn', 'من 12 إلى 13 مليار دولار', '120亿美元至130亿美元'],
    ],
    [
      { currency: 'USD', low: 3_000_000_000, high: 5_000_000_000 },
      ['$3bn to $5bn', 'من 3 إلى 5 مليارات دولار', '30亿美元至50亿美元'],
    ],
    [
      { currency: 'USD', low: 900_000_000, high: 2_000_000_000 },
      ['$900m to $2bn', 'من 900 مليون دولار إلى ملياري دولار', '9亿美元至20亿美元'],
    ],
    [{ currency: 'CNY', low: 380_000_000_000 }, ['at least CNY 380bn', 'لا يقل عن 380 مليار يوان', '至少3,800亿元']],
    [{ currency: 'USD', high: 70_000_000_000 }, ['up to $70bn', 'حتى 70 مليار دولار', '至多700亿美元']],
    [{ currency: 'USD', amount: 105_930_000_000 }, ['$105.9bn', '105.9 مليار دولار', '1,059亿美元']],
  ])('%o', (range, seen) => inAll((locale) => rangeWords(range, locale), seen));

  it('never part a number from its unit in Chinese', () => {
    expect(amountWords(usd(28_648_152_911), 'zh')).toBe('286\u2060亿\u2060美\u2060元');
  });

  it('of any size keep within half of their last digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4e12, max: 4e12 }), fc.constantFrom(...CURRENCIES), (amount, currency) => {
        const text = visibleText(amountWords({ amount, currency }, 'en'));
        const match = /^(−?)(?:[$€£]|[A-Z]{3} )([\d,]+(?:\.(\d+))?)(tn|bn|m|)$/.exec(text);
        expect(match, text).not.toBeNull();
        const [, sign, digits = '', decimals = '', unit = ''] = match as RegExpExecArray;
        const scale = { tn: 1e12, bn: 1e9, m: 1e6, '': 1 }[unit] as number;
        const read = Number(digits.replaceAll(',', '')) * scale * (sign ? -1 : 1);
        expect(Math.abs(read - amount)).toBeLessThanOrEqual((scale / 10 ** decimals.length) * 0.5 + 1e-3);
        for (const locale of LOCALES) expect(amountWords({ amount, currency }, locale)).not.toMatch(/NaN|undefined|-/);
      }),
    );
  });
});

describe('units', () => {
  it('stand above figures', () => {
    inAll((locale) => unitWords('USD', locale), ['$ millions', 'مليون دولار', '亿美元']);
    inAll((locale) => unitWords('CNY', locale, 'billion'), ['CNY bn', 'مليار يوان', '亿元']);
    inAll((locale) => unitWords('USD', locale, 'billion'), ['$bn', 'مليار دولار', '亿美元']);
    inAll((locale) => unitNumerals(28_648_152_911, locale), ['28,648', '28,648', '286.5']);
    inAll((locale) => unitNumerals(28_648_152_911, locale, 'billion'), ['28.6', '28.6', '286']);
  });
});

describe('growth and ratios', () => {
  it('have a true minus and one decimal', () => {
    inAll((locale) => growthWords(0.6859, locale), ['+68.6%', '+68.6%', '+68.6%']);
    inAll((locale) => growthWords(-0.0871, locale), ['−8.7%', '−8.7%', '−8.7%']);
    expect(growthWords(0.6859, 'ar')).toBe('\u2066+68.6%\u2069');
    expect(growthWords(1.5832, 'en', { brief: true })).toBe('+158%');
    expect([percentWords(0.0661, 'en'), percentWords(0.0661, 'ar')]).toEqual(['6.6%', '\u20666.6%\u2069']);
    expect(growthWords(0.00001, 'en')).toBe('0.0%');
    expect(growthWords(-0.00001, 'en')).toBe('0.0%');
  });

  it('are cents for each dollar', () => {
    inAll((locale) => centsWords(0.0946, locale), ['9.5 cents', '9.5 سنت', '9.5美分']);
    inAll(
      (locale) => centsWords(0.0946, locale, { full: true }),
      ['9.5 cents for each dollar', '9.5 سنت لكل دولار', '每1美元对应9.5美分'],
    );
    inAll((locale) => timesWords(3.434, locale), ['3.4 times', '3.4 أمثال', '3.4倍']);
  });
});

describe('periods and dates', () => {
  it.each<[string, Seen]>([
    ['2026-H1', ['first half of 2026', 'النصف الأول من 2026', '2026年上半年']],
    ['2026-Q2', ['second quarter of 2026', 'الربع الثاني من 2026', '2026年二季度']],
    ['2024-9M', ['first nine months of 2024', 'الأشهر التسعة الأولى من 2024', '2024年前三季度']],
    ['2024', ['2024', '2024', '2024年']],
    ['2024-06', ['June 2024', 'يونيو 2024', '2024年6月']],
    [
      '2024-01-29..2024-04-28',
      ['29 January to 28 April 2024', 'من 29 يناير إلى 28 أبريل 2024', '2024年1月29日至2024年4月28日'],
    ],
    ['2025-04-01..2028-03-31', ['April 2025 to March 2028', 'من أبريل 2025 إلى مارس 2028', '2025年4月至2028年3月']],
    ['2024-06-07', ['7 June 2024', '7 يونيو 2024', '2024年6月7日']],
  ])('%s', (text, seen) => inAll((locale) => periodWords(parsePeriod(text), locale), seen));

  it.each<[string, Seen]>([
    ['2026-H1', ['in the first half of 2026', 'في النصف الأول من 2026', '2026年上半年']],
    ['2024', ['in 2024', 'في عام 2024', '2024年']],
    ['2024-06', ['in June 2024', 'في يونيو 2024', '2024年6月']],
    [
      '2024-01-29..2024-04-28',
      ['from 29 January to 28 April 2024', 'في الفترة من 29 يناير إلى 28 أبريل 2024', '2024年1月29日至2024年4月28日'],
    ],
  ])('%s in a sentence', (text, seen) => inAll((locale) => inPeriodWords(parsePeriod(text), locale), seen));

  it('span', () => {
    const [from, to] = [parsePeriod('2019-Q1'), parsePeriod('2026-Q2')];
    inAll(
      (locale) => spanWords(from, to, locale),
      [
        'first quarter of 2019 to second quarter of 2026',
        'من الربع الأول من 2019 إلى الربع الثاني من 2026',
        '2019年一季度至2026年二季度',
      ],
    );
    inAll((locale) => periodWords(to, locale, { short: true }), ['Q2 2026', 'الربع الثاني 2026', '2026年二季度']);
  });

  it('name days as the platform does, in every month', () => {
    for (let month = 0; month < 12; month++) {
      const day = new Date(Date.UTC(2026, month, 23));
      for (const locale of LOCALES) {
        const intl = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { dateStyle: 'long', timeZone: 'UTC' });
        expect(visibleText(dateWords(day.toISOString().slice(0, 10), locale))).toBe(visibleText(intl.format(day)));
        expect(MONTHS[locale]).toHaveLength(12);
      }
    }
  });

  it('know dates to the month or the year, and fiscal labels', () => {
    inAll((locale) => dateWords('2026-05', locale), ['May 2026', 'مايو 2026', '2026年5月']);
    inAll((locale) => dateWords('2026', locale), ['2026', '2026', '2026年']);
    inAll((locale) => fiscalWords({ year: 2026, part: 'Q4' }, locale), ['FY2026 Q4', 'FY2026 Q4', '2026财年第四季度']);
    expect(fiscalWords({ year: 2026 }, 'ar')).toBe('\u2066FY2026\u2069');
  });
});

describe('counting', () => {
  it('agrees with the plural rules of the platform', () => {
    const rules = new Intl.PluralRules('ar');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (count) => {
        expect(arabicCategory(count)).toBe(rules.select(count));
      }),
    );
    expect(arabicCategory(9.5)).toBe(rules.select(9.5));
  });

  it.each<[number, Seen]>([
    [1, ['1 company', 'شركة واحدة', '1家公司']],
    [2, ['2 companies', 'شركتان', '2家公司']],
    [3, ['3 companies', '3 شركات', '3家公司']],
    [11, ['11 companies', '11 شركة', '11家公司']],
    [103, ['103 companies', '103 شركات', '103家公司']],
    [0, ['0 companies', '0 شركة', '0家公司']],
  ])('%i', (count, seen) => inAll((locale) => counted(count, 'company', locale), seen));

  it('has another dual after a preposition', () => {
    const duals = (['company', 'quarter', 'half'] as const).map((noun) => counted(2, noun, 'ar', { oblique: true }));
    expect(duals).toEqual(['شركتين', 'ربعين', 'نصفي سنة']);
  });

  it('has tanwin after 11 to 99 days only', () => {
    expect([12, 100, 7].map((count) => visibleText(counted(count, 'day', 'ar')))).toEqual([
      '12 يومًا',
      '100 يوم',
      '7 أيام',
    ]);
    for (const noun of Object.keys(NOUNS)) expect(counted(5, noun as 'day', 'zh')).toMatch(/^5\u2060/);
  });

  it('lists as the platform does, with the Arabic comma', () => {
    inAll((locale) => listWords(['A', 'B', 'C'], locale), ['A, B and C', 'A، B وC', 'A、B和C']);
    expect(listWords(['A', 'B'], 'ar')).toBe(new Intl.ListFormat('ar').format(['A', 'B']));
    expect(listWords([], 'en')).toBe('');
  });
});

describe('digits and direction', () => {
  it('have a true minus, a sign where asked, and no minus zero', () => {
    expect([numerals(-0.04, 1), numerals(-1234.5, 1), signedNumerals(0.04, 1), signedNumerals(3)]).toEqual([
      '0.0',
      '−1,234.5',
      '0.0',
      '+3',
    ]);
  });

  it('change for readers who ask, but never in codes, names and ISO dates', () => {
    expect(arabicIndicDigits('\u2066+68.6%\u2069 من 28,648 في H20 و3A090.a حتى 2026-11-23')).toBe(
      '\u2066+٦٨٫٦٪\u2069 من ٢٨٬٦٤٨ في H20 و3A090.a حتى 2026-11-23',
    );
  });

  it('come apart into runs for HTML, and together again', () => {
    const text = `نمت ${growthWords(0.686, 'ar')} ثم ${growthWords(-0.087, 'ar')}`;
    expect(bidiRuns(text).filter((run) => run.isolated)).toHaveLength(2);
    expect(
      bidiRuns(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(visibleText(text));
  });

  it('are read from longer tags', () => {
    expect(['EN', 'ar-EG', 'zh_CN'].map(parseLocale)).toEqual(['en', 'ar', 'zh']);
    expect(() => parseLocale('fr')).toThrow('"fr" is no language');
  });
});

describe('names', () => {
  it('of definitions differ from each other in every language', () => {
    for (const locale of LOCALES) {
      const { headline, cash, ...bases } = BASIS_NAMES[locale];
      expect(new Set([headline, ...Object.values(bases)]).size).toBe(6);
      expect(cash).not.toBe('');
    }
  });
});
