import {
  amountWords,
  counted,
  GAP_REASON_NAMES,
  inPeriodWords,
  type Locale,
  type Localized,
  labelled,
  type Period,
  periodWords,
  rangeWords,
  sentences,
  unitWords,
} from '@outlay/domain';
import { said } from '../../named.ts';
import { firstTrue } from '../../words/change-words.ts';
import { stepAndSpan } from '../../words/step-and-span.ts';
import { capexWords, subtitleWords } from '../../words/subtitle-words.ts';
import type { BasesState } from './bases-state.ts';

export const BASES_TITLE: Localized = {
  en: 'Definitions of capital expenditure side by side',
  ar: 'تعريفات الإنفاق الرأسمالي جنبًا إلى جنب',
  zh: '各种资本开支口径对照',
};

type Spread = { name: string; low: string; high: string; ways: string; when: string };

const SPREAD: Localized<(spread: Spread) => string> = {
  en: ({ name, low, high, ways, when }) => `${name} spent from ${low} to ${high} ${when}, by ${ways}`,
  ar: ({ name, low, high, ways, when }) => `أنفقت ${name} ${when} بين ${low} و${high} بحسب ${ways}`,
  zh: ({ name, low, high, ways, when }) => `${when}，按${ways}计算，${name}的投入在${low}至${high}之间`,
};

/** How far the definitions lie apart in the newest period that has two of them. */
export function basesFinding({ entity, series, periods, provenance }: BasesState, locale: Locale): string {
  const at = periods.findLastIndex(
    (_, index) => series.filter(({ points }) => points[index]?.amount !== undefined).length >= 2,
  );
  const amounts = series.flatMap(({ points }) => points[at]?.amount ?? []);
  const inWords = (amount: number) => amountWords({ amount, currency: provenance.currency }, locale);
  const [low, high] = [inWords(Math.min(...amounts)), inWords(Math.max(...amounts))];
  return firstTrue(
    [
      {
        holds: at >= 0 && low !== high,
        say: () =>
          SPREAD[locale]({
            name: said(entity, locale),
            low,
            high,
            ways: counted(amounts.length, 'definition', locale, { oblique: true }),
            when: inPeriodWords(periods[at] as Period, locale),
          }),
      },
    ],
    BASES_TITLE[locale],
  );
}

export function basesSubtitle({ entity, periods, scale, provenance }: BasesState, locale: Locale): string {
  return subtitleWords(
    [
      labelled(entity.names[locale], capexWords(locale), locale),
      ...stepAndSpan(periods, locale),
      unitWords(provenance.currency, locale, scale),
    ],
    locale,
  );
}

const LEADS_WITH: Localized<(name: string, basis: string) => string> = {
  en: (name, basis) => `The thick line is the figure that ${name} leads with: ${basis}`,
  ar: (name, basis) => `الخط السميك هو الرقم الذي تتصدر به ${name} بياناتها: ${basis}`,
  zh: (name, basis) => `粗线为${name}主打的口径：${basis}`,
};

export function basesNote({ entity, series }: BasesState, locale: Locale): string | undefined {
  const leading = series.find(({ headline }) => headline);
  if (!leading) return undefined;
  return sentences([LEADS_WITH[locale](said(entity, locale), leading.words[locale])], locale);
}

export function basesSummary({ entity, series, periods }: BasesState, locale: Locale): string {
  if (series.length === 0) return labelled(entity.names[locale], GAP_REASON_NAMES[locale]['not-on-record'], locale);
  return sentences(
    series.map(({ words, points }) => {
      const index = points.findLastIndex((point) => point !== null);
      const value = points[index];
      const figure = value ? `${rangeWords(value, locale)}` : '';
      return labelled(words[locale], `${periodWords(periods[index] as Period, locale)} ${figure}`, locale);
    }),
    locale,
  );
}
