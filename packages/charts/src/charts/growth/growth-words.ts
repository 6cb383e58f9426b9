import {
  GAP_REASON_NAMES,
  growthWords,
  inPeriodWords,
  type Locale,
  type Localized,
  labelled,
  listWords,
  type Period,
  percentWords,
  periodWords,
  sentences,
  yearBefore,
} from '@outlay/domain';
import { said } from '../../named.ts';
import { changeWords, firstTrue } from '../../words/change-words.ts';
import { COMMA } from '../../words/punctuation.ts';
import { stepAndSpan } from '../../words/step-and-span.ts';
import { basisPhrase, capexWords, definitionWords, subtitleWords } from '../../words/subtitle-words.ts';
import type { LineSeries, LinesState } from '../lines/lines-state.ts';

export const GROWTH_TITLE: Localized = {
  en: 'Growth of capital expenditure',
  ar: 'نمو الإنفاق الرأسمالي',
  zh: '资本开支增长率',
};

const TWO_GREW: Localized<(first: string, by: string, second: string, other: string, when: string) => string> = {
  en: (first, by, second, other, when) =>
    `${first} spent ${by} more ${when} than a year earlier, ${second} ${other} more`,
  ar: (first, by, second, other, when) =>
    `أنفقت ${first} ${when} أكثر بنسبة ${by} مما قبل عام، و${second} أكثر بنسبة ${other}`,
  zh: (first, by, second, other, when) => `${when}，${first}的投入比一年前多${by}，${second}多${other}`,
};

const ONE: Localized<(name: string, change: string, when: string) => string> = {
  en: (name, change, when) => `${name} spent ${change} ${when}`,
  ar: (name, change, when) => `أنفقت ${name} ${when} ${change}`,
  zh: (name, change, when) => `${when}${name}的投入${change}`,
};

function newest({ points }: LineSeries): number | null {
  return points.at(-1)?.growth ?? null;
}

export function growthFinding({ series, periods }: LinesState, locale: Locale): string {
  const last = periods.at(-1) as Period;
  const when = inPeriodWords(last, locale);
  const [first, second] = series;
  const [one, other] = [first ? newest(first) : null, second ? newest(second) : null];
  const percent = (value: number | null) => percentWords(value ?? 0, locale);
  return firstTrue(
    [
      {
        holds: series.length === 2 && (one ?? 0) >= 0.0005 && (other ?? 0) >= 0.0005,
        say: () =>
          TWO_GREW[locale](
            said(first as LineSeries, locale),
            percent(one),
            said(second as LineSeries, locale),
            percent(other),
            when,
          ),
      },
      {
        holds: series.length === 1 && one !== null,
        say: () =>
          ONE[locale](said(first as LineSeries, locale), changeWords(one as number, yearBefore(last), locale), when),
      },
    ],
    GROWTH_TITLE[locale],
  );
}

const AGAINST: Localized = {
  en: 'against a year earlier, in own currency, per cent',
  ar: 'مقارنة بما قبل عام، بالعملة الأصلية، بالمئة',
  zh: '较上年同期，按本币，百分比',
};

export function growthSubtitle({ periods, provenance }: LinesState, locale: Locale): string {
  return subtitleWords(
    [capexWords(locale), ...stepAndSpan(periods, locale), AGAINST[locale], basisPhrase(provenance, locale)],
    locale,
  );
}

const NO_GROWTH: Localized = {
  en: 'No growth where one of the two figures is missing, or where they do not follow one definition',
  ar: 'لا نمو حيث ينقص أحد الرقمين أو لا يتبعان تعريفًا واحدًا',
  zh: '两个数字缺一或口径不同时不计算增长',
};

export function growthNote({ series, provenance }: LinesState, locale: Locale): string | undefined {
  const broken = series.some(({ points }) => points.some(({ growth }) => growth === null));
  return sentences([broken ? NO_GROWTH[locale] : '', definitionWords(provenance, locale)], locale) || undefined;
}

export function growthSummary({ series, periods }: LinesState, locale: Locale): string {
  const heading = `${GROWTH_TITLE[locale]}${COMMA[locale]}${periodWords(periods.at(-1) as Period, locale)}`;
  const each = series.map((one) => {
    const value = newest(one);
    return labelled(
      one.names[locale],
      value === null ? GAP_REASON_NAMES[locale]['not-on-record'] : growthWords(value, locale),
      locale,
    );
  });
  return sentences([labelled(heading, listWords(each, locale), locale)], locale);
}
