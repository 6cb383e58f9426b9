import type { Currency } from '../money/currency.ts';

/** The forms of a currency in Arabic: after 3 to 10, 11 to 99 and 100 of it, alone and dual; `oblique` after a preposition. */
export type ArabicUnit = {
  readonly one: string;
  readonly two: string;
  readonly oblique: string;
  readonly few: string;
  readonly many: string;
};

/** How an amount of each currency is written. English prints the code, or a sign that is not shared ($, €, £). */
export const CURRENCY_NAMES: Readonly<Record<Currency, { en: string; ar: ArabicUnit; zh: string }>> = {
  USD: {
    en: 'US dollars',
    ar: { one: 'دولار', two: 'دولاران', oblique: 'دولارين', few: 'دولارات', many: 'دولارًا' },
    zh: '美元',
  },
  CNY: { en: 'yuan', ar: { one: 'يوان', two: 'يوانان', oblique: 'يوانين', few: 'يوانات', many: 'يوانًا' }, zh: '元' },
  HKD: {
    en: 'Hong Kong dollars',
    ar: {
      one: 'دولار هونغ كونغ',
      two: 'دولارا هونغ كونغ',
      oblique: 'دولاري هونغ كونغ',
      few: 'دولارات هونغ كونغ',
      many: 'دولار هونغ كونغ',
    },
    zh: '港元',
  },
  EUR: { en: 'euros', ar: { one: 'يورو', two: 'يورو', oblique: 'يورو', few: 'يورو', many: 'يورو' }, zh: '欧元' },
  GBP: {
    en: 'pounds sterling',
    ar: {
      one: 'جنيه إسترليني',
      two: 'جنيهان إسترلينيان',
      oblique: 'جنيهين إسترلينيين',
      few: 'جنيهات إسترلينية',
      many: 'جنيهًا إسترلينيًا',
    },
    zh: '英镑',
  },
  JPY: {
    en: 'yen',
    ar: { one: 'ين ياباني', two: 'ينان يابانيان', oblique: 'ينين يابانيين', few: 'ينات يابانية', many: 'ينًا يابانيًا' },
    zh: '日元',
  },
  KRW: {
    en: 'won',
    ar: { one: 'وون كوري', two: 'وونان كوريان', oblique: 'وونين كوريين', few: 'وونات كورية', many: 'وونًا كوريًا' },
    zh: '韩元',
  },
  TWD: {
    en: 'New Taiwan dollars',
    ar: {
      one: 'دولار تايواني',
      two: 'دولاران تايوانيان',
      oblique: 'دولارين تايوانيين',
      few: 'دولارات تايوانية',
      many: 'دولارًا تايوانيًا',
    },
    zh: '新台币元',
  },
  INR: {
    en: 'Indian rupees',
    ar: {
      one: 'روبية هندية',
      two: 'روبيتان هنديتان',
      oblique: 'روبيتين هنديتين',
      few: 'روبيات هندية',
      many: 'روبية هندية',
    },
    zh: '印度卢比',
  },
  MYR: {
    en: 'Malaysian ringgit',
    ar: {
      one: 'رينغيت ماليزي',
      two: 'رينغيتان ماليزيان',
      oblique: 'رينغيتين ماليزيين',
      few: 'رينغيتات ماليزية',
      many: 'رينغيتًا ماليزيًا',
    },
    zh: '林吉特',
  },
  SGD: {
    en: 'Singapore dollars',
    ar: {
      one: 'دولار سنغافوري',
      two: 'دولاران سنغافوريان',
      oblique: 'دولارين سنغافوريين',
      few: 'دولارات سنغافورية',
      many: 'دولارًا سنغافوريًا',
    },
    zh: '新加坡元',
  },
};

/** Powers of ten in Arabic. Before the currency the dual loses its last letter, so these forms are those. */
export const ARABIC_SCALES: Readonly<Record<'million' | 'billion' | 'trillion', ArabicUnit>> = {
  million: { one: 'مليون', two: 'مليونا', oblique: 'مليوني', few: 'ملايين', many: 'مليون' },
  billion: { one: 'مليار', two: 'مليارا', oblique: 'ملياري', few: 'مليارات', many: 'مليار' },
  trillion: { one: 'تريليون', two: 'تريليونا', oblique: 'تريليوني', few: 'تريليونات', many: 'تريليون' },
};
