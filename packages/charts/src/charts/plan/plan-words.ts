import {
  amountWords,
  counted,
  dateWords,
  type Locale,
  type Localized,
  labelled,
  numerals,
  percentWords,
  periodWords,
  rangeWords,
  ratioOf,
  sentences,
  unitWords,
} from '@outlay/domain';
import { said } from '../../named.ts';
import type { Said } from '../../outlook.ts';
import { firstTrue } from '../../words/change-words.ts';
import { conversionWords } from '../../words/conversion-words.ts';
import { SEMICOLON } from '../../words/punctuation.ts';
import { capexWords, definitionWords, subtitleWords } from '../../words/subtitle-words.ts';
import { sayingName, sayingWords } from '../guidance/guidance-words.ts';
import type { PlanState } from './plan-state.ts';

export const PLAN_TITLE: Localized = {
  en: 'Spending so far against what was said',
  ar: 'الإنفاق حتى الآن مقارنة بما قيل',
  zh: '迄今投入与既有说法对照',
};

type Reached = { name: string; amount: string; share: string; said: string; quarters: string; all: string };

const REACHED: Localized<(reached: Reached) => string> = {
  en: ({ name, amount, share, said: of, quarters, all }) =>
    `${name} has spent ${amount} in ${quarters} of ${all}: ${share} of ${of}, if all of it counts`,
  ar: ({ name, amount, share, said: of, quarters, all }) =>
    `أنفقت ${name} ${amount} في ${quarters} من أصل ${all}: ${share} من ${of}، إن احتُسب كله`,
  zh: ({ name, amount, share, said: of, quarters, all }) =>
    `${name}在${all}中的${quarters}已投入${amount}；如全部计入，相当于${of}的${share}`,
};

const OF: Localized<{ floor: string; plan: string }> = {
  en: { floor: 'its floor', plan: 'its plan' },
  ar: { floor: 'الحد الأدنى', plan: 'الخطة' },
  zh: { floor: '计划下限', plan: '计划' },
};

const BETWEEN: Localized<(low: string, high: string) => string> = {
  en: (low, high) => `${low} to ${high}`,
  ar: (low, high) => `من ${low} إلى ${high}`,
  zh: (low, high) => `${low}至${high}`,
};

/** How much of the company's own newest word has been spent, in how many of its quarters. */
export function planFinding({ entity, quarters, sums, sayings, provenance }: PlanState, locale: Locale): string {
  const spent = sums.at(-1);
  const own = sayings.find(({ kind }) => kind === 'guidance');
  const { currency } = provenance;
  const share = own && spent !== undefined ? ratioOf({ amount: spent, currency }, own.value) : undefined;
  const words = (value: number) => percentWords(value, locale, 0);
  const bounds = [share?.low, share?.value, share?.high].filter((value) => value !== undefined);
  const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
  const of = own && own.value.high === undefined && own.value.low !== undefined ? OF[locale].floor : OF[locale].plan;
  return firstTrue(
    [
      {
        holds: spent !== undefined && bounds.length > 0 && sums.length < quarters.length,
        say: () =>
          REACHED[locale]({
            name: said(entity, locale),
            amount: amountWords({ amount: spent as number, currency }, locale),
            share: words(low) === words(high) ? words(low) : BETWEEN[locale](words(low), words(high)),
            said: of,
            quarters:
              locale === 'ar'
                ? counted(sums.length, 'quarter', 'ar', { oblique: true })
                : numerals(sums.length) + (locale === 'zh' ? '\u2060个季度' : ''),
            all: counted(quarters.length, 'quarter', locale, { oblique: true }),
          }),
      },
    ],
    PLAN_TITLE[locale],
  );
}

const ADDED: Localized = {
  en: 'added up quarter by quarter',
  ar: 'تراكميًا ربعًا بعد ربع',
  zh: '按季累计',
};

export function planSubtitle({ entity, period, scale, provenance }: PlanState, locale: Locale): string {
  return subtitleWords(
    [
      labelled(entity.names[locale], capexWords(locale), locale),
      periodWords(period, locale),
      unitWords(provenance.currency, locale, scale),
      ADDED[locale],
    ],
    locale,
  );
}

/** What stands beside the end of the line. */
export const SO_FAR: Localized<(quarters: string) => string> = {
  en: (quarters) => `spent in ${quarters}`,
  ar: (quarters) => `أُنفق في ${quarters}`,
  zh: (quarters) => `${quarters}累计投入`,
};

/** Between the newest sum and what was said lies no path that anyone gave. */
export const NO_PATH: Localized = {
  en: 'no path is given, only the total',
  ar: 'لم يُذكر مسار، بل المجموع فقط',
  zh: '只给出总额，未说明路径',
};

/** Who said it, when, and how much, above a mark or a line. */
export function planLabel(saying: Said, locale: Locale): string {
  const { who, when } = sayingName(saying, locale);
  const bracket = locale === 'zh' ? `${who}（${when}）` : `${who} (${when})`;
  return labelled(bracket, sayingWords(saying, locale), locale);
}

const NARROWER: Localized = {
  en: 'The line is all capital expenditure of the company; what was said may cover less of it, and may have no exact days',
  ar: 'الخط هو كامل الإنفاق الرأسمالي للشركة؛ وقد يشمل ما قيل جزءًا منه، وقد لا تكون له أيام محددة',
  zh: '线条为公司全部资本开支；上述说法可能只涵盖其中一部分，也可能没有确切起止日期',
};

export function planNote({ rates, provenance }: PlanState, locale: Locale): string | undefined {
  return sentences([NARROWER[locale], ...conversionWords(rates, locale), definitionWords(provenance, locale)], locale);
}

export function planSummary(state: PlanState, locale: Locale): string {
  const { sums, quarters, sayings, provenance } = state;
  const spent = sums.at(-1);
  const line =
    spent === undefined
      ? ''
      : labelled(
          SO_FAR[locale](counted(sums.length, 'quarter', locale)),
          amountWords({ amount: spent, currency: provenance.currency }, locale),
          locale,
        );
  const last = quarters.at(-1);
  const end = last
    ? labelled(
        dateWords(last.end, locale),
        sayings.map((saying) => planLabel(saying, locale)).join(SEMICOLON[locale]),
        locale,
      )
    : '';
  return sentences([line, end], locale) || PLAN_TITLE[locale];
}

/** A bound of a saying, for the label beside its end. */
export function boundWords(amount: number, { provenance }: PlanState, locale: Locale): string {
  return rangeWords({ amount, currency: provenance.currency }, locale, { stated: true });
}
