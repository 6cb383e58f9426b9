import type { Locale } from './locale.ts';
import { numerals } from './numerals.ts';

/** The forms that a counted noun takes in each language (CLDR plural categories). */
export type PluralForms = {
  readonly en: { readonly one: string; readonly other: string };
  /** `one` and `two` stand without a number; `few` follows 3 to 10, `many` 11 to 99, `other` 100 and fractions. */
  readonly ar: {
    readonly one: string;
    readonly two: string;
    readonly few: string;
    readonly many: string;
    readonly other: string;
  };
  /** The measure word with its noun. */
  readonly zh: { readonly other: string };
};

/** The things Outlay counts in sentences. */
export const NOUNS = {
  company: {
    en: { one: 'company', other: 'companies' },
    ar: { one: 'شركة واحدة', two: 'شركتان', few: 'شركات', many: 'شركة', other: 'شركة' },
    zh: { other: '家公司' },
  },
  quarter: {
    en: { one: 'quarter', other: 'quarters' },
    ar: { one: 'ربع واحد', two: 'ربعان', few: 'أرباع', many: 'ربعًا', other: 'ربع' },
    zh: { other: '个季度' },
  },
  half: {
    en: { one: 'half-year', other: 'half-years' },
    ar: { one: 'نصف سنة واحد', two: 'نصفا سنة', few: 'أنصاف سنة', many: 'نصف سنة', other: 'نصف سنة' },
    zh: { other: '个半年' },
  },
  year: {
    en: { one: 'year', other: 'years' },
    ar: { one: 'سنة واحدة', two: 'سنتان', few: 'سنوات', many: 'سنة', other: 'سنة' },
    zh: { other: '年' },
  },
  day: {
    en: { one: 'day', other: 'days' },
    ar: { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' },
    zh: { other: '天' },
  },
  document: {
    en: { one: 'document', other: 'documents' },
    ar: { one: 'وثيقة واحدة', two: 'وثيقتان', few: 'وثائق', many: 'وثيقة', other: 'وثيقة' },
    zh: { other: '份文件' },
  },
  figure: {
    en: { one: 'figure', other: 'figures' },
    ar: { one: 'رقم واحد', two: 'رقمان', few: 'أرقام', many: 'رقمًا', other: 'رقم' },
    zh: { other: '个数字' },
  },
  estimate: {
    en: { one: 'estimate', other: 'estimates' },
    ar: { one: 'تقدير واحد', two: 'تقديران', few: 'تقديرات', many: 'تقديرًا', other: 'تقدير' },
    zh: { other: '项估计' },
  },
  report: {
    en: { one: 'report', other: 'reports' },
    ar: { one: 'تقرير واحد', two: 'تقريران', few: 'تقارير', many: 'تقريرًا', other: 'تقرير' },
    zh: { other: '份报道' },
  },
  chip: {
    en: { one: 'chip', other: 'chips' },
    ar: { one: 'رقاقة واحدة', two: 'رقاقتان', few: 'رقائق', many: 'رقاقة', other: 'رقاقة' },
    zh: { other: '款芯片' },
  },
  definition: {
    en: { one: 'definition', other: 'definitions' },
    ar: { one: 'تعريف واحد', two: 'تعريفان', few: 'تعريفات', many: 'تعريفًا', other: 'تعريف' },
    zh: { other: '种口径' },
  },
} as const satisfies Record<string, PluralForms>;

export type Noun = keyof typeof NOUNS;

/** The plural category of a whole number in Arabic: by its last two digits from 3 on (CLDR, `ar`). */
export function arabicCategory(count: number): 'one' | 'two' | 'few' | 'many' | 'other' {
  if (count === 1) return 'one';
  if (count === 2) return 'two';
  if (!Number.isInteger(count)) return 'other';
  const lastTwo = count % 100;
  return lastTwo >= 3 && lastTwo <= 10 ? 'few' : lastTwo >= 11 ? 'many' : 'other';
}

/** The dual after a preposition or as an object: شركتان becomes شركتين, and in the construct نصفا becomes نصفي. */
function obliqueDual(dual: string): string {
  return dual.replace(/ان(?= |$)/g, 'ين').replace(/ا (?=سنة)/, 'ي ');
}

/**
 * A count with its noun: the dual and the plurals of Arabic, the measure words of Chinese. Zero is counted like many.
 *
 * @param style `oblique`: in Arabic, after a preposition.
 *
 * @example
 * counted(2, 'company', 'ar') // => 'شركتان'
 */
export function counted(
  count: number,
  noun: Noun | PluralForms,
  locale: Locale,
  { oblique = false }: { oblique?: boolean } = {},
): string {
  const forms: PluralForms = typeof noun === 'string' ? NOUNS[noun] : noun;
  const digits = numerals(count);
  if (locale === 'en') return `${digits}\u00a0${count === 1 ? forms.en.one : forms.en.other}`;
  if (locale === 'zh') return `${digits}\u2060${forms.zh.other}`;
  const category = arabicCategory(count);
  if (category === 'one') return forms.ar.one;
  if (category === 'two') return oblique ? obliqueDual(forms.ar.two) : forms.ar.two;
  return `${digits}\u00a0${forms.ar[category]}`;
}
