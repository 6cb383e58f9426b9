import type { Change } from '../../export-control/changes.ts';
import type { ExportStatusName, Provision, RuleFinding } from '../../export-control/outcome.ts';
import { comparisonParts, entered } from '../../export-control/reason.ts';
import { strictnessOf } from '../../export-control/strictness.ts';
import type { Threshold, ThresholdComparison } from '../../export-control/threshold.ts';
import { isolated } from '../../wording/bidi.ts';
import { listWords } from '../../wording/list-words.ts';
import type { Locale, Localized } from '../../wording/locale.ts';
import { numerals } from '../../wording/numerals.ts';
import { GROUND_NAMES, QUANTITY_NAMES, SPEC_NAMES, STRICTNESS_NAMES } from './export-names.ts';

const SIGNS = { '>=': '≥', '<=': '≤', '>': '>', '<': '<' } as const;

const BANDWIDTH: Localized = { en: 'GB/s', ar: 'غيغابايت/ث', zh: 'GB/s' };

const AREA: Localized = { en: 'mm²', ar: 'مم²', zh: 'mm²' };

type Answer = {
  readonly status: ExportStatusName;
  readonly provision?: Provision | null | undefined;
  readonly exception?: string | undefined;
};

const BY_LETTER: Localized = { en: 'licence required by letter', ar: 'يلزم ترخيص بموجب خطاب', zh: '通知函要求许可' };

const POLICIES: Localized<Readonly<Record<'denial' | 'case-by-case', string>>> = {
  en: { denial: 'denial presumed', 'case-by-case': 'case by case' },
  ar: { denial: 'يُفترض الرفض', 'case-by-case': 'حالةً بحالة' },
  zh: { denial: '推定拒绝', 'case-by-case': '逐案审查' },
};

const EXCEPTION: Localized<(name: string) => string> = {
  en: (name) => `exception ${name} possible`,
  ar: (name) => `الاستثناء ${name} ممكن`,
  zh: (name) => `可用例外${name}`,
};

/**
 * A status in a cell: `3A090.a, denial presumed`, `outside the rule`.
 *
 * @example
 * statusWords({ status: 'controlled', provision: '3A090.b', exception: 'NAC' }, 'en') // => '3A090.b, exception NAC possible'
 */
export function statusWords({ status, provision, exception }: Answer, locale: Locale): string {
  const strictness = strictnessOf({ status, provision: provision ?? undefined, exception });
  if (status === 'licence-required') return BY_LETTER[locale];
  if (!provision || strictness === 'outside' || strictness === 'unknown') return STRICTNESS_NAMES[locale][strictness];
  const comma = { en: ', ', ar: '، ', zh: '，' }[locale];
  const more =
    strictness === 'licence'
      ? exception === undefined
        ? STRICTNESS_NAMES[locale].licence
        : EXCEPTION[locale](exception)
      : POLICIES[locale][strictness];
  return `${isolated(provision, locale)}${comma}${more}`;
}

/**
 * A comparison as it turned out, with the signs of the page: `TPP 2,368 < 2,400`.
 *
 * @example
 * comparisonWords({ quantity: 'memory-bandwidth', op: '>=', threshold: 1400, value: 2039, holds: true, missing: [] }, 'zh') // => '内存带宽2,039 ≥ 1,400 GB/s'
 */
export function comparisonWords(comparison: ThresholdComparison, locale: Locale): string {
  const { value, op, threshold, hasUnit } = comparisonParts(comparison);
  const name = QUANTITY_NAMES[locale][comparison.quantity];
  const numbers = `${value}\u00a0${SIGNS[op]}\u00a0${threshold}`;
  const unit = hasUnit ? `\u00a0${BANDWIDTH[locale]}` : '';
  if (locale === 'zh') return `${name}${/[A-Z]$/.test(name) ? ' ' : ''}${numbers}${unit}`.replaceAll('\u00a0', ' ');
  if (locale === 'en') return `${name} ${numbers}${unit}`;
  return /^[A-Z]+$/.test(name) ? isolated(`${name} ${numbers}`, locale) : `${name} ${isolated(numbers, locale)}${unit}`;
}

/**
 * What a rule asks of a number: `TPP ≥ 4,800`, `memory < 6,500 GB/s`.
 *
 * @example
 * thresholdWords({ quantity: 'density', op: '>=', threshold: 5.92 }, 'en') // => 'PD\u00a0≥\u00a05.92'
 */
export function thresholdWords({ quantity, op, threshold }: Threshold, locale: Locale): string {
  const name = QUANTITY_NAMES[locale][quantity];
  const decimals = Number.isInteger(threshold) ? 0 : String(threshold).split('.')[1]?.length;
  const numbers = `${SIGNS[op]}\u00a0${numerals(threshold, decimals)}`;
  const unit = quantity === 'performance' || quantity === 'density' ? '' : `\u00a0${BANDWIDTH[locale]}`;
  if (locale === 'ar' && /^[A-Z]+$/.test(name)) return isolated(`${name} ${numbers}`, locale);
  return `${name}\u00a0${isolated(numbers, locale)}${unit}`;
}

const MISSING: Localized<(what: string) => string> = {
  en: (what) => `${what} not on record`,
  ar: (what) => `غير مسجل: ${what}`,
  zh: (what) => `未收录${what}`,
};

/**
 * Why a rule says what it says. English has the record's own words where a document names the product; the other
 * languages say what kind of reason it is.
 *
 * @example
 * findingWords(exportStatus(dataset, { chip: 'nvidia-h20-96', on: '2024-08-26' }).findings[0], 'en') // => 'TPP 2,368 < 2,400 and PD 2.91 < 3.2'
 */
export function findingWords(
  { text, ground, decided, missing, outcome }: Pick<RuleFinding, 'text' | 'ground' | 'decided' | 'missing' | 'outcome'>,
  locale: Locale,
): string {
  if (locale === 'en') return text.replaceAll('>=', '≥').replaceAll('<=', '≤');
  const known = outcome === 'unknown' ? entered(decided) : decided;
  const parts = [
    ...(ground === undefined ? [] : [GROUND_NAMES[locale][ground]]),
    ...known.map((one) => comparisonWords({ ...one, missing: one.missing }, locale)),
    ...(missing.length === 0
      ? []
      : [
          MISSING[locale](
            listWords(
              missing.map((spec) => SPEC_NAMES[locale][spec]),
              locale,
            ),
          ),
        ]),
  ];
  return parts.join({ ar: '، ', zh: '，' }[locale]);
}

/**
 * The specification of a change with its value: `TPP ≥ 2,400`, `die area ≤ 740 mm²`.
 *
 * @example
 * changeOfWords({ spec: 'dieArea', op: '<=', value: 740 }, 'zh') // => '裸片面积 ≤\u00a0740\u00a0mm²'
 */
export function changeOfWords({ spec, op, value }: Pick<Change, 'spec' | 'op' | 'value'>, locale: Locale): string {
  const name = spec === 'performance' ? 'TPP' : SPEC_NAMES[locale][spec];
  const unit = spec === 'performance' ? '' : `\u00a0${(spec === 'dieArea' ? AREA : BANDWIDTH)[locale]}`;
  const numbers = `${SIGNS[op]}\u00a0${numerals(value, Number.isInteger(value) ? 0 : 1)}`;
  if (locale === 'ar' && /^[A-Z]+$/.test(name)) return isolated(`${name} ${numbers}`, locale);
  return `${name} ${isolated(numbers, locale)}${unit}`;
}
