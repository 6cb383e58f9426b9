import {
  amountWords,
  inPeriodWords,
  type Locale,
  type Localized,
  type Period,
  rangeWords,
  sentences,
  timesWords,
  unitWords,
} from '@outlay/domain';
import { said } from '../../named.ts';
import { type Claim, firstTrue } from '../../words/change-words.ts';
import { endsSummary } from '../../words/ends-summary.ts';
import { missingPointsNote } from '../../words/gap-words.ts';
import { highClaim } from '../../words/high-words.ts';
import { LEADS } from '../../words/lead-words.ts';
import { stepAndSpan } from '../../words/step-and-span.ts';
import { basisPhrase, capexWords, definitionWords, subtitleWords } from '../../words/subtitle-words.ts';
import type { LineSeries, LinesState } from './lines-state.ts';

export const LINES_TITLE: Localized = {
  en: 'Capital expenditure over time',
  ar: 'الإنفاق الرأسمالي عبر الزمن',
  zh: '资本开支走势',
};

const TIMES: Localized<(name: string, times: string, since: string, when: string) => string> = {
  en: (name, times, since, when) => `${name} spent ${times} as much ${when} as ${since}`,
  ar: (name, times, since, when) => `أنفقت ${name} ${when} ${times} ما أنفقته ${since}`,
  zh: (name, times, since, when) => `${name}${when}的投入是${since}的${times}`,
};

function values({ points }: LineSeries): (number | undefined)[] {
  return points.map(({ value }) => value?.amount);
}

export function linesFinding(state: LinesState, locale: Locale): string {
  const { series, periods } = state;
  const when = inPeriodWords(periods.at(-1) as Period, locale);
  const named = series.map((one) => ({ name: said(one, locale), values: values(one) }));
  return firstTrue(
    [highClaim(named, when, locale), timesClaim(series, periods, locale), leadsClaim(state, locale)],
    LINES_TITLE[locale],
  );
}

/** The one line against its own beginning. */
function timesClaim(series: readonly LineSeries[], periods: readonly Period[], locale: Locale): Claim {
  const [only] = series;
  const [first, last] = [only?.points[0]?.value?.amount, only?.points.at(-1)?.value?.amount];
  const times = first && last ? last / first : 0;
  return {
    holds: series.length === 1 && times >= 1.5,
    say: () =>
      TIMES[locale](
        said(only as LineSeries, locale),
        timesWords(times, locale),
        inPeriodWords(periods[0] as Period, locale),
        inPeriodWords(periods.at(-1) as Period, locale),
      ),
  };
}

/** Who spent most in the newest period, where every one has a figure. */
function leadsClaim({ series, periods, provenance }: LinesState, locale: Locale): Claim {
  const newest = series.map((one) => ({ one, amount: one.points.at(-1)?.value?.amount }));
  const [first, second] = [...newest].sort((left, right) => (right.amount ?? 0) - (left.amount ?? 0));
  const inWords = (amount: number | undefined) =>
    amountWords({ amount: amount ?? 0, currency: provenance.currency }, locale);
  return {
    holds:
      series.length >= 2 &&
      newest.every(({ amount }) => amount !== undefined) &&
      inWords(first?.amount) !== inWords(second?.amount),
    say: () =>
      LEADS[locale](
        said((first as (typeof newest)[0]).one, locale),
        inWords(first?.amount),
        said((second as (typeof newest)[0]).one, locale),
        inWords(second?.amount),
        inPeriodWords(periods.at(-1) as Period, locale),
      ),
  };
}

export function linesSubtitle({ periods, scale, provenance }: LinesState, locale: Locale): string {
  const { currency } = provenance;
  return subtitleWords(
    [
      capexWords(locale),
      ...stepAndSpan(periods, locale),
      unitWords(currency, locale, scale),
      basisPhrase(provenance, locale),
    ],
    locale,
  );
}

export function linesNote({ series, periods, provenance }: LinesState, locale: Locale): string | undefined {
  return (
    sentences([missingPointsNote(series, periods, locale), definitionWords(provenance, locale)], locale) || undefined
  );
}

/** First and newest figure of each series. */
export function linesSummary(state: LinesState, locale: Locale): string {
  return endsSummary(state, (value) => rangeWords(value, locale), locale);
}
