import {
  amountWords,
  dateWords,
  isolated,
  KIND_WORDS,
  type Locale,
  type Localized,
  labelled,
  listWords,
  type MoneyRange,
  periodWords,
  rangeWords,
  sentences,
  unitWords,
} from '@outlay/domain';
import { said } from '../../named.ts';
import type { Said } from '../../outlook.ts';
import { type Claim, firstTrue } from '../../words/change-words.ts';
import { conversionWords } from '../../words/conversion-words.ts';
import { COMMA, SEMICOLON } from '../../words/punctuation.ts';
import { capexWords, subtitleWords } from '../../words/subtitle-words.ts';
import type { GuidanceState } from './guidance-state.ts';

export const GUIDANCE_TITLE: Localized = {
  en: 'What was said about spending, and what it came to',
  ar: 'ما قيل عن الإنفاق وما آل إليه',
  zh: '关于支出的说法与实际结果',
};

type Moved = { name: string; first: string; last: string; period: string };

const CAME_TO: Localized<(moved: Moved) => string> = {
  en: ({ name, first, last, period }) => `${name} first said ${first} for ${period}, and spent ${last}`,
  ar: ({ name, first, last, period }) => `قالت ${name} أولًا ${first} لعام ${period}، وأنفقت ${last}`,
  zh: ({ name, first, last, period }) => `${name}最初称${period}将投入${first}，实际投入${last}`,
};

const NOW_SAYS: Localized<(moved: Moved) => string> = {
  en: ({ name, first, last, period }) => `${name} first said ${first} for ${period}, and now says ${last}`,
  ar: ({ name, first, last, period }) => `قالت ${name} أولًا ${first} لعام ${period}، وتقول الآن ${last}`,
  zh: ({ name, first, last, period }) => `${name}最初称${period}将投入${first}，现称${last}`,
};

const SAYS: Localized<(moved: Moved) => string> = {
  en: ({ name, first, period }) => `${name} says ${first} for ${period}`,
  ar: ({ name, first, period }) => `تقول ${name} إنها ستنفق ${first} لعام ${period}`,
  zh: ({ name, first, period }) => `${name}称${period}将投入${first}`,
};

const DISAGREE: Localized<(name: string, period: string) => string> = {
  en: (name, period) => `${name} publishes nothing, and the reports about ${period} do not agree`,
  ar: (name, period) => `${name} لا تنشر شيئًا، والتقارير عن ${period} لا تتفق`,
  zh: (name, period) => `${name}不公布数据，关于${period}的报道互不一致`,
};

/** A saying in words of its own currency. */
function original({ original: range }: Said, locale: Locale): string {
  return rangeWords(range, locale, { stated: true });
}

export function guidanceFinding(state: GuidanceState, locale: Locale): string {
  const { entity, period, sayings, outturn, ownership } = state;
  const own = sayings.filter(({ kind }) => kind === 'guidance');
  const [first, last] = [own[0], own.at(-1)];
  const words: Moved = {
    name: said(entity, locale),
    first: first ? original(first, locale) : '',
    last: last ? original(last, locale) : '',
    period: periodWords(period, locale),
  };
  const claims: Claim[] = [
    {
      holds: first !== undefined && outturn?.whole === true,
      say: () =>
        CAME_TO[locale]({
          ...words,
          last: amountWords({ amount: outturn?.amount ?? 0, currency: state.provenance.currency }, locale),
        }),
    },
    { holds: own.length > 1 && words.first !== words.last, say: () => NOW_SAYS[locale](words) },
    { holds: own.length > 0, say: () => SAYS[locale]({ ...words, first: words.last }) },
    {
      holds: own.length === 0 && ownership === 'private' && differ(sayings),
      say: () => DISAGREE[locale](words.name, words.period),
    },
  ];
  return firstTrue(claims, GUIDANCE_TITLE[locale]);
}

/** Whether at least two sayings exclude each other: the floor of one lies above the ceiling of another. */
export function differ(sayings: readonly Said[]): boolean {
  const bounds = sayings.map(({ value }) => ({ low: value.low ?? value.amount, high: value.high ?? value.amount }));
  return bounds.some(({ low }, index) =>
    bounds.some(({ high }, other) => other !== index && low !== undefined && high !== undefined && low > high),
  );
}

const WHAT: Localized = {
  en: 'each by the day it was said, the newest last',
  ar: 'كل قول بتاريخه، والأحدث أخيرًا',
  zh: '按发布日期排列，最新的在最后',
};

export function guidanceSubtitle({ entity, period, scale, provenance }: GuidanceState, locale: Locale): string {
  return subtitleWords(
    [
      labelled(entity.names[locale], capexWords(locale), locale),
      periodWords(period, locale),
      unitWords(provenance.currency, locale, scale),
      WHAT[locale],
    ],
    locale,
  );
}

const SO_FAR: Localized = { en: 'Spent so far', ar: 'أُنفق حتى الآن', zh: '迄今投入' };
const SPENT: Localized = { en: 'Spent', ar: 'أُنفق فعلًا', zh: '实际投入' };
const ITSELF: Localized = { en: 'Guidance', ar: 'توجيه الشركة', zh: '公司指引' };

/** Who said it and when; of the outturn, over which days. */
export function sayingName({ estimator, published, kind }: Said, locale: Locale): { who: string; when: string } {
  const who =
    kind === 'guidance'
      ? ITSELF[locale]
      : estimator === undefined
        ? KIND_WORDS[locale].estimate
        : isolated(estimator, locale);
  return { who, when: dateWords(published, locale) };
}

export function outturnName({ outturn }: GuidanceState, locale: Locale): { who: string; when: string } {
  if (!outturn) return { who: '', when: '' };
  return { who: outturn.whole ? SPENT[locale] : SO_FAR[locale], when: periodWords(outturn.period, locale) };
}

/** The saying in its own currency, with the converted amount behind it. */
export function sayingWords(saying: Said, locale: Locale): string {
  const words = original(saying, locale);
  if (saying.original.currency === saying.value.currency) return words;
  const converted = convertedWords(saying.value, locale);
  return locale === 'zh' ? `${words}（${converted}）` : `${words} (${converted})`;
}

/** A converted bound, without the words that the original already has. */
function convertedWords(value: MoneyRange, locale: Locale): string {
  const amounts = [
    value.low,
    value.low === undefined && value.high === undefined ? value.amount : undefined,
    value.high,
  ];
  const known = amounts.filter((amount) => amount !== undefined);
  return listWords(
    known.map((amount) => amountWords({ amount, currency: value.currency }, locale)),
    locale,
  );
}

const NEVER_ADDED: Localized = {
  en: 'Reports and estimates stand side by side; they are never averaged and never added to a group',
  ar: 'التقارير والتقديرات جنبًا إلى جنب، لا يؤخذ متوسطها ولا تضاف إلى مجموعة',
  zh: '各报道与估计并列，不求平均，也不计入任何组别',
};

export function guidanceNote(
  { rates, sayings, outturn, provenance }: GuidanceState,
  locale: Locale,
): string | undefined {
  const converted = conversionWords(rates, locale);
  const estimates = sayings.some(({ kind }) => kind === 'estimate');
  const used = provenance.definitions.map(({ words }) => words[locale]);
  const definition = outturn && used.length > 0 ? labelled(SPENT[locale], listWords(used, locale), locale) : '';
  return sentences([estimates ? NEVER_ADDED[locale] : '', ...converted, definition], locale) || undefined;
}

export function guidanceSummary(state: GuidanceState, locale: Locale): string {
  const comma = COMMA[locale];
  const parts = state.sayings.map((saying) => {
    const { who, when } = sayingName(saying, locale);
    return labelled(`${who}${comma}${when}`, sayingWords(saying, locale), locale);
  });
  const { outturn, provenance } = state;
  const { who, when } = outturnName(state, locale);
  const spent = outturn
    ? [
        labelled(
          `${who}${comma}${when}`,
          amountWords({ amount: outturn.amount, currency: provenance.currency }, locale),
          locale,
        ),
      ]
    : [];
  const all = [...parts, ...spent];
  return sentences([all.length === 0 ? GUIDANCE_TITLE[locale] : all.join(SEMICOLON[locale])], locale);
}
