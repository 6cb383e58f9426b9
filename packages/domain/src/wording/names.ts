import { BASIS_SHORT, type Basis, type BasisChoice } from '../capex/basis.ts';
import type { GapReason } from '../capex/gap.ts';
import type { Confidence, Kind, Metric } from '../capex/observation.ts';
import type { RateKind } from '../money/exchange-rate.ts';
import type { Granularity } from '../period/calendar-label.ts';
import type { Locale, Localized } from './locale.ts';

/** What each definition counts, in a few words, and what the two query words mean. */
export const BASIS_NAMES: Localized<Readonly<Record<BasisChoice, string>>> = {
  en: { ...BASIS_SHORT, headline: 'headline figures', cash: 'cash purchases' },
  ar: {
    'cash-ppe': 'مشتريات نقدية',
    'cash-ppe-net': 'مشتريات نقدية صافية من عوائد البيع',
    'cash-ppe-intangibles': 'نقدًا، مع الأراضي أو الأصول غير الملموسة',
    'incl-finance-leases': 'مع الإيجار التمويلي',
    'company-stated': 'كما تعلنه الشركة',
    headline: 'الأرقام المعلنة',
    cash: 'المشتريات النقدية',
  },
  zh: {
    'cash-ppe': '现金购置',
    'cash-ppe-net': '现金购置，扣除处置收益',
    'cash-ppe-intangibles': '现金，含土地或无形资产',
    'incl-finance-leases': '含融资租赁',
    'company-stated': '公司自述口径',
    headline: '公司口径',
    cash: '现金口径',
  },
};

/** The four kinds of a figure, as the key under a page's first figure says them. */
export const KIND_NAMES: Localized<Readonly<Record<Kind, string>>> = {
  en: { reported: 'reported', derived: 'computed from reported figures', guidance: 'guidance', estimate: 'estimate' },
  ar: { reported: 'معلن', derived: 'محسوب من أرقام معلنة', guidance: 'توجيه الشركة', estimate: 'تقدير' },
  zh: { reported: '公司披露', derived: '由披露数计算', guidance: '公司指引', estimate: '估计' },
};

/** The kinds in one word each, for a badge. */
export const KIND_WORDS: Localized<Readonly<Record<Kind, string>>> = {
  en: { ...KIND_NAMES.en, derived: 'computed' },
  ar: { ...KIND_NAMES.ar, derived: 'محسوب' },
  zh: { ...KIND_NAMES.zh, derived: '计算' },
};

/** Why a figure is missing, for a label where it would stand. */
export const GAP_REASON_NAMES: Localized<Readonly<Record<GapReason, string>>> = {
  en: {
    'not-on-record': 'not on record',
    'not-published-by': 'not yet published on that day',
    'not-disclosed': 'the company publishes none',
    'private-company': 'private company without published accounts',
    'basis-not-published': 'not published on this definition',
    'not-covered': 'outside what the record covers',
  },
  ar: {
    'not-on-record': 'غير مسجل',
    'not-published-by': 'لم يكن منشورًا في ذلك اليوم',
    'not-disclosed': 'لا تنشره الشركة',
    'private-company': 'شركة خاصة لا تنشر حساباتها',
    'basis-not-published': 'غير منشور وفق هذا التعريف',
    'not-covered': 'خارج ما يغطيه السجل',
  },
  zh: {
    'not-on-record': '未收录',
    'not-published-by': '截至该日尚未公布',
    'not-disclosed': '公司不披露',
    'private-company': '未上市公司，不公布账目',
    'basis-not-published': '未按此口径公布',
    'not-covered': '超出记录范围',
  },
};

/** The kinds of exchange rate. */
export const RATE_KIND_NAMES: Localized<Readonly<Record<RateKind, string>>> = {
  en: { average: 'average rate', 'period-end': 'rate at the end of the period', convenience: 'the filer’s own rate' },
  ar: { average: 'متوسط السعر', 'period-end': 'سعر نهاية الفترة', convenience: 'سعر الشركة نفسها' },
  zh: { average: '平均汇率', 'period-end': '期末汇率', convenience: '公司所用汇率' },
};

/** What is measured. */
export const METRIC_NAMES: Localized<Readonly<Record<Metric, string>>> = {
  en: {
    capex: 'capital expenditure',
    revenue: 'revenue',
    'operating-cash-flow': 'operating cash flow',
    'finance-lease-principal': 'principal paid on finance leases',
    'ppe-proceeds': 'proceeds from sales of property and equipment',
  },
  ar: {
    capex: 'الإنفاق الرأسمالي',
    revenue: 'الإيرادات',
    'operating-cash-flow': 'التدفق النقدي التشغيلي',
    'finance-lease-principal': 'أصل الإيجار التمويلي المسدد',
    'ppe-proceeds': 'عوائد بيع الممتلكات والمعدات',
  },
  zh: {
    capex: '资本开支',
    revenue: '营业收入',
    'operating-cash-flow': '经营现金流',
    'finance-lease-principal': '融资租赁本金',
    'ppe-proceeds': '物业及设备处置收益',
  },
};

/** What each grade of evidence means. */
export const CONFIDENCE_NAMES: Localized<Readonly<Record<Confidence, string>>> = {
  en: { A: 'document seen', B: 'two sources agree', C: 'one source' },
  ar: { A: 'رُئيت الوثيقة', B: 'مصدران متفقان', C: 'مصدر واحد' },
  zh: { A: '见过原始文件', B: '两个来源一致', C: '单一来源' },
};

/** The steps of a series, as an adverb: by quarter. */
export const STEP_NAMES: Localized<Readonly<Record<Granularity, string>>> = {
  en: { quarter: 'by quarter', half: 'by half-year', year: 'by year' },
  ar: { quarter: 'لكل ربع سنة', half: 'لكل نصف سنة', year: 'لكل سنة' },
  zh: { quarter: '按季度', half: '按半年', year: '按年' },
};

/**
 * The name of a company or group in running text, from its record.
 *
 * @example
 * nameIn(dataset.company('tencent'), 'ar') // => 'تينسنت'
 */
export function nameIn(entity: { readonly shortNames: Localized }, locale: Locale): string {
  return entity.shortNames[locale];
}

/**
 * What a figure of a company counts, in a few words: the company's own where it is the one it leads with, else the
 * definition's.
 *
 * @example
 * definitionWords(dataset.company('alibaba'), 'cash-ppe-intangibles', 'en') // => 'cash, with campus land'
 */
export function definitionWords(
  company: { readonly headline?: { readonly basis: Basis; readonly short: Localized } | undefined },
  basis: Basis,
  locale: Locale,
): string {
  const { headline } = company;
  return headline?.basis === basis ? headline.short[locale] : BASIS_NAMES[locale][basis];
}
