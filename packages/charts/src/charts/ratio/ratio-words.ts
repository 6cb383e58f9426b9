import {
  BASIS_NAMES,
  centsWords,
  inPeriodWords,
  type Locale,
  type Localized,
  labelled,
  listWords,
  numerals,
  type Period,
  periodWords,
  sentences,
  spanWords,
} from '@outlay/domain';
import { said } from '../../named.ts';
import { firstTrue } from '../../words/change-words.ts';
import { SEMICOLON } from '../../words/punctuation.ts';
import { stepAndSpan } from '../../words/step-and-span.ts';
import { basisPhrase, subtitleWords } from '../../words/subtitle-words.ts';
import type { RatioState } from './ratio-state.ts';

export const RATIO_TITLE: Localized = {
  en: 'What one side spends for each dollar of the other',
  ar: 'ما ينفقه طرف مقابل كل دولار ينفقه الآخر',
  zh: '一方每1\u2060美元对应另一方的投入',
};

const SWINGS: Localized<(low: string, high: string) => string> = {
  en: (low, high) => `The ratio swings between ${low} and ${high}: one period proves little`,
  ar: (low, high) => `النسبة تتأرجح بين ${low} و${high}، وفترة واحدة لا تثبت الكثير`,
  zh: (low, high) => `比例在${low}与${high}之间摆动，单个时期说明不了多少`,
};

const NOW: Localized<(top: string, cents: string, bottom: string, when: string) => string> = {
  en: (top, cents, bottom, when) => `For every dollar ${bottom} spent ${when}, ${top} spent ${cents}`,
  ar: (top, cents, bottom, when) => `مقابل كل دولار أنفقته ${bottom} ${when}، أنفقت ${top} ${cents}`,
  zh: (top, cents, bottom, when) => `${when}，${bottom}每投入1\u2060美元，${top}投入${cents}`,
};

const WHAT: Localized<(top: string, bottom: string) => string> = {
  en: (top, bottom) => `${top} for each dollar of ${bottom}, US cents`,
  ar: (top, bottom) => `ما تنفقه ${top} مقابل كل دولار تنفقه ${bottom}، بالسنت`,
  zh: (top, bottom) => `${bottom}每1\u2060美元对应的${top}投入，美分`,
};

const HATCHED: Localized<(runs: string) => string> = {
  en: (runs) => `Hatched: no ratio, because figures are not on record: ${runs}`,
  ar: (runs) => `المظلَّل: لا نسبة، لأن أرقامًا غير مسجلة: ${runs}`,
  zh: (runs) => `阴影：有数字未收录，因此没有比例：${runs}`,
};

const THIN: Localized<(name: string) => string> = {
  en: (name) => `The thin line counts ${name} on cash purchases`,
  ar: (name) => `الخط الرفيع يحسب ${name} على أساس المشتريات النقدية`,
  zh: (name) => `细线按现金口径计算${name}`,
};

/** A ratio as it is said: cents for a dollar. */
export function ratioWords(value: number, locale: Locale): string {
  return centsWords(value, locale);
}

/** A ratio as it stands beside a point: cents without the word. */
export function ratioNumerals(value: number): string {
  return numerals(value * 100, 1);
}

/** Swings, or what it is now. */
export function ratioFinding(state: RatioState, locale: Locale): string {
  const { points, periods, numerator, denominator } = state;
  const values = points.flatMap((point) => (point?.value === undefined ? [] : [point.value]));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const last = points.findLastIndex((point) => point?.value !== undefined);
  return firstTrue(
    [
      {
        holds: values.length >= 6 && high / low >= 2 && turns(values) >= 2,
        say: () => SWINGS[locale](ratioNumerals(low), ratioWords(high, locale)),
      },
      {
        holds: last >= 0 && last === points.length - 1,
        say: () =>
          NOW[locale](
            said(numerator, locale),
            ratioWords(points[last]?.value as number, locale),
            said(denominator, locale),
            inPeriodWords(periods[last] as Period, locale),
          ),
      },
    ],
    RATIO_TITLE[locale],
  );
}

/** How often a row of numbers changes from rising to falling or back. */
export function turns(values: readonly number[]): number {
  const signs = values
    .slice(1)
    .map((value, index) => Math.sign(value - (values[index] as number)))
    .filter((sign) => sign !== 0);
  return signs.slice(1).filter((sign, index) => sign !== signs[index]).length;
}

export function ratioSubtitle({ numerator, denominator, periods, provenance }: RatioState, locale: Locale): string {
  return subtitleWords(
    [
      WHAT[locale](said(numerator, locale), said(denominator, locale)),
      ...stepAndSpan(periods, locale),
      basisPhrase(provenance, locale),
    ],
    locale,
  );
}

export function ratioNote({ gaps, periods, onCash, denominator }: RatioState, locale: Locale): string | undefined {
  const comma = SEMICOLON[locale];
  const runs = gaps.map(({ first, last, companies }) => {
    const [from, to] = [periods[first] as Period, periods[last] as Period];
    const span = first === last ? periodWords(from, locale) : spanWords(from, to, locale);
    return labelled(
      span,
      listWords(
        companies.map((names) => names[locale]),
        locale,
      ),
      locale,
    );
  });
  const parts = [
    runs.length === 0 ? '' : HATCHED[locale](runs.join(comma)),
    onCash ? THIN[locale](said(denominator, locale)) : '',
  ];
  return sentences(parts, locale) || undefined;
}

/** First, highest, lowest and newest ratio. */
export function ratioSummary(state: RatioState, locale: Locale): string {
  const { points, periods } = state;
  const known = points.flatMap((point, index) => (point?.value === undefined ? [] : [{ value: point.value, index }]));
  if (known.length === 0) return RATIO_TITLE[locale];
  const high = known.reduce((best, one) => (one.value > best.value ? one : best));
  const low = known.reduce((best, one) => (one.value < best.value ? one : best));
  const chosen = [...new Set([known[0], high, low, known.at(-1)])].sort(
    (left, right) => (left?.index ?? 0) - (right?.index ?? 0),
  );
  const listed = chosen.flatMap((one) =>
    one ? [labelled(periodWords(periods[one.index] as Period, locale), ratioWords(one.value, locale), locale)] : [],
  );
  return sentences(
    [`${ratioSubtitle(state, locale)}${locale === 'zh' ? '。' : '. '}${listed.join(SEMICOLON[locale])}`],
    locale,
  );
}

/** What stands at the ends of the two lines. */
export function ratioLineNames(locale: Locale): { main: string; cash: string } {
  return { main: BASIS_NAMES[locale].headline, cash: BASIS_NAMES[locale].cash };
}
