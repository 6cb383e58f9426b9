import {
  amountWords,
  counted,
  GAP_REASON_NAMES,
  growthWords,
  inPeriodWords,
  type Locale,
  type Localized,
  labelled,
  periodWords,
  rangeWords,
  sentences,
  timesWords,
  unitWords,
} from '@outlay/domain';
import { said } from '../../named.ts';
import { type Claim, firstTrue } from '../../words/change-words.ts';
import { LEADS } from '../../words/lead-words.ts';
import { thePeriod } from '../../words/period-heading.ts';
import { COMMA, SEMICOLON } from '../../words/punctuation.ts';
import { basisPhrase, capexWords, definitionWords, subtitleWords } from '../../words/subtitle-words.ts';
import type { RankedRow, RankedState } from './ranked-state.ts';

export const RANKED_TITLE: Localized = {
  en: 'Capital expenditure by company',
  ar: 'الإنفاق الرأسمالي لكل شركة',
  zh: '各公司资本开支',
};

const ALONE: Localized<(one: string, times: string, group: string, when: string) => string> = {
  en: (one, times, group, when) => `${one} alone spent ${times} what ${group} spent together ${when}`,
  ar: (one, times, group, when) => `أنفقت ${one} وحدها ${times} ما أنفقته ${group} مجتمعة ${when}`,
  zh: (one, times, group, when) => `${when}，仅${one}一家的投入就是${group}合计的${times}`,
};

const MOST: Localized<(one: string, amount: string, times: string, next: string, when: string) => string> = {
  en: (one, amount, times, next, when) => `${one} spent most ${when}: ${amount}, ${times} what ${next} spent`,
  ar: (one, amount, times, next, when) =>
    `أنفقت ${one} أكثر من غيرها ${when}: ${amount}، أي ${times} ما أنفقته ${next}`,
  zh: (one, amount, times, next, when) => `${when}${one}投入最多：${amount}，是${next}的${times}`,
};

const MARK: Localized<(against: string) => string> = {
  en: (against) => `The mark in each bar is ${against}`,
  ar: (against) => `العلامة داخل الشريط: ${against}`,
  zh: (against) => `条内标记为${against}`,
};

const OWN: Localized = {
  en: 'growth is in the company’s own currency',
  ar: 'النمو بعملة الشركة',
  zh: '增长按公司本币计算',
};

/** The figure of a row without bounds. */
function point(row: RankedRow | undefined): number | undefined {
  const value = row?.value;
  return value && value.low === undefined && value.high === undefined ? value.amount : undefined;
}

export function rankedFinding(state: RankedState, locale: Locale): string {
  return firstTrue([aloneClaim(state, locale), ...mostClaims(state, locale)], RANKED_TITLE[locale]);
}

/** One company against a whole group that it does not belong to. */
function aloneClaim({ rows, groups, period }: RankedState, locale: Locale): Claim {
  const [first] = rows;
  const amount = point(first);
  const totals = groups.flatMap(({ named, members }) => {
    const parts = members.map((id) => point(rows.find((row) => row.id === id)));
    const complete = parts.every((part) => part !== undefined);
    return complete && !members.includes(first?.id ?? '')
      ? [{ named, total: parts.reduce((sum, part) => sum + part, 0) }]
      : [];
  });
  const largest = totals.sort((left, right) => right.total - left.total)[0];
  const times = amount !== undefined && largest ? amount / largest.total : 0;
  return {
    holds: times >= 1.5 && first?.type === 'company',
    say: () =>
      ALONE[locale](
        said(first as RankedRow, locale),
        timesWords(times, locale),
        said((largest as { named: RankedState['groups'][0]['named'] }).named, locale),
        inPeriodWords(period, locale),
      ),
  };
}

/** The largest against the next one, where all figures are points and none is missing. */
function mostClaims({ rows, period, provenance }: RankedState, locale: Locale): Claim[] {
  const [first, second] = rows;
  const [amount, next] = [point(first), point(second)];
  const known = rows.length >= 2 && rows.every((row) => point(row) !== undefined);
  const times = (amount ?? 0) / (next ?? 1);
  const inWords = (value: number | undefined) =>
    amountWords({ amount: value ?? 0, currency: provenance.currency }, locale);
  const when = inPeriodWords(period, locale);
  const names = () => [said(first as RankedRow, locale), said(second as RankedRow, locale)] as const;
  return [
    {
      holds: known && times >= 1.2,
      say: () => MOST[locale](names()[0], inWords(amount), timesWords(times, locale), names()[1], when),
    },
    {
      holds: known && inWords(amount) !== inWords(next),
      say: () => LEADS[locale](names()[0], inWords(amount), names()[1], inWords(next), when),
    },
  ];
}

export function rankedSubtitle({ rows, period, against, scale, provenance }: RankedState, locale: Locale): string {
  const { currency } = provenance;
  const what = subtitleWords(
    [
      capexWords(locale),
      periodWords(period, locale),
      unitWords(currency, locale, scale),
      basisPhrase(provenance, locale),
    ],
    locale,
  );
  const marked = rows.some(({ previous }) => previous !== null);
  const foreign = rows.some(({ growthCurrency }) => growthCurrency !== undefined && growthCurrency !== currency);
  const mark = MARK[locale](thePeriod(against, locale));
  const joint = { en: '; ', ar: '؛ و', zh: '；' }[locale];
  if (!marked) return what;
  return sentences([what, foreign ? `${mark}${joint}${OWN[locale]}` : mark], locale).replace(/[.。]$/, '');
}

export function rankedNote({ provenance }: RankedState, locale: Locale): string | undefined {
  return definitionWords(provenance, locale) || undefined;
}

const SEVERAL: Localized<(reason: string, estimates: string) => string> = {
  en: (reason, estimates) => `${reason}; ${estimates} that differ`,
  ar: (reason, estimates) => `${reason}؛ ${estimates} مختلفة`,
  zh: (reason, estimates) => `${reason}；${estimates}互不一致`,
};

/** A figure in words, or why there is none. */
export function rowWords({ value, gap, estimates }: RankedRow, locale: Locale): string {
  if (value) return rangeWords(value, locale);
  const reason = GAP_REASON_NAMES[locale][gap ?? 'not-on-record'];
  return estimates !== undefined && estimates > 1
    ? SEVERAL[locale](reason, counted(estimates, 'estimate', locale))
    : reason;
}

export function rankedSummary(state: RankedState, locale: Locale): string {
  const rows = state.rows.map((row) => {
    const grown = row.growth === null ? '' : ` (${growthWords(row.growth, locale)})`;
    return `${labelled(row.names[locale], rowWords(row, locale), locale)}${grown}`;
  });
  const heading = `${capexWords(locale)}${COMMA[locale]}${periodWords(state.period, locale)}`;
  return sentences([labelled(heading, rows.join(SEMICOLON[locale]), locale)], locale);
}
