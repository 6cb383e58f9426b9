import {
  amountWords,
  type Cell,
  currencyWords,
  GAP_REASON_NAMES,
  inPeriodWords,
  type Locale,
  type Localized,
  labelled,
  listWords,
  periodWords,
  rangeWords,
  sentences,
  timesWords,
  unitWords,
} from '@outlay/domain';
import { said } from '../../named.ts';
import { changeWords, firstTrue } from '../../words/change-words.ts';
import { LIST_COMMA, SEMICOLON } from '../../words/punctuation.ts';
import { basisPhrase, capexWords, definitionWords, subtitleWords } from '../../words/subtitle-words.ts';
import type { Amount, TotalsBar, TotalsState } from './totals-state.ts';

export const TOTALS_TITLE: Localized = {
  en: 'Capital expenditure in two periods',
  ar: 'الإنفاق الرأسمالي في فترتين',
  zh: '两个时期的资本开支',
};

const WIDENED: Localized<(before: string, now: string) => string> = {
  en: (before, now) => `Both have grown, and the gap between them has widened from ${before} to ${now}`,
  ar: (before, now) => `نما الطرفان، واتسعت الفجوة بينهما من ${before} إلى ${now}`,
  zh: (before, now) => `两边都在增长，差距由${before}扩大到${now}`,
};

const NARROWED: Localized<(before: string, now: string) => string> = {
  en: (before, now) => `Both have grown, and the gap between them has narrowed from ${before} to ${now}`,
  ar: (before, now) => `نما الطرفان، وضاقت الفجوة بينهما من ${before} إلى ${now}`,
  zh: (before, now) => `两边都在增长，差距由${before}缩小到${now}`,
};

const LARGER: Localized<(larger: string, times: string, smaller: string, when: string) => string> = {
  en: (larger, times, smaller, when) => `${larger} spent ${times} what ${smaller} spent ${when}`,
  ar: (larger, times, smaller, when) => `أنفقت ${larger} ${times} ما أنفقته ${smaller} ${when}`,
  zh: (larger, times, smaller, when) => `${when}${larger}的投入是${smaller}的${times}`,
};

const ALONE: Localized<(name: string, amount: string, when: string, change: string) => string> = {
  en: (name, amount, when, change) => `${name} spent ${amount} ${when}, ${change}`,
  ar: (name, amount, when, change) => `أنفقت ${name} ${amount} ${when}، ${change}`,
  zh: (name, amount, when, change) => `${name}${when}投入${amount}，${change}`,
};

const IN_CURRENCY: Localized<(currency: string) => string> = {
  en: (currency) => `, counted in ${currency}`,
  ar: (currency) => ` بحساب ${currency}`,
  zh: (currency) => `（按${currency}计）`,
};

/** The amount of a cell without bounds. */
function pointOf(value: Cell | null | undefined): number | undefined {
  return value && value.low === undefined && value.high === undefined ? value.amount : undefined;
}

/** The finding: what changed between two sides, how one compares with the other, or how one changed. */
export function totalsFinding(state: TotalsState, locale: Locale): string {
  const [before, now] = state.blocks as [TotalsState['blocks'][0], TotalsState['blocks'][0]];
  const { currency } = state.provenance;
  const amounts = now.bars.map(({ value }) => pointOf(value));
  const earlier = before.bars.map(({ value }) => pointOf(value));
  const two = now.bars.length === 2 && [...amounts, ...earlier].every((amount) => amount !== undefined);
  const gap = (of: readonly (number | undefined)[]) => Math.abs((of[0] ?? 0) - (of[1] ?? 0));
  const inWords = (amount: number) => amountWords({ amount, currency }, locale);
  const bothGrew = two && amounts.every((amount, index) => (amount as number) > (earlier[index] as number));
  const [from, to] = [inWords(gap(earlier)), inWords(gap(amounts))];
  const sameSide =
    Math.sign((amounts[0] ?? 0) - (amounts[1] ?? 0)) === Math.sign((earlier[0] ?? 0) - (earlier[1] ?? 0));
  return firstTrue(
    [
      {
        holds: bothGrew && sameSide && from !== to && gap(amounts) > gap(earlier),
        say: () => WIDENED[locale](from, to),
      },
      {
        holds: bothGrew && sameSide && from !== to && gap(amounts) < gap(earlier),
        say: () => NARROWED[locale](from, to),
      },
      largerClaim(now, amounts, locale),
      aloneClaim(state, amounts, locale),
    ],
    TOTALS_TITLE[locale],
  );
}

/** How many times what the other spent; below 1.1 times nothing is said. */
function largerClaim(
  { bars, period }: TotalsState['blocks'][0],
  amounts: readonly (number | undefined)[],
  locale: Locale,
) {
  const [first = 0, second = 0] = amounts;
  const [larger, smaller] = first >= second ? [0, 1] : [1, 0];
  const times = Math.max(first, second) / Math.min(first, second);
  return {
    holds: bars.length === 2 && amounts.every((amount) => amount !== undefined && amount > 0) && times >= 1.1,
    say: () =>
      LARGER[locale](
        said(bars[larger] as TotalsBar, locale),
        timesWords(times, locale),
        said(bars[smaller] as TotalsBar, locale),
        inPeriodWords(period, locale),
      ),
  };
}

function aloneClaim(
  { blocks, growth, provenance }: TotalsState,
  amounts: readonly (number | undefined)[],
  locale: Locale,
) {
  const [before, now] = blocks as [TotalsState['blocks'][0], TotalsState['blocks'][0]];
  const [bar] = now.bars;
  const grown = growth[0];
  return {
    holds:
      now.bars.length === 1 && amounts[0] !== undefined && grown?.fraction !== null && grown?.fraction !== undefined,
    say: () => {
      const change = changeWords(grown?.fraction ?? 0, before.period, locale);
      const own = grown?.currency;
      const counted =
        own === undefined || own === provenance.currency ? '' : IN_CURRENCY[locale](currencyWords(own, locale));
      const inAll = amountWords({ amount: amounts[0] as number, currency: provenance.currency }, locale);
      return ALONE[locale](
        said(bar as TotalsBar, locale),
        inAll,
        inPeriodWords(now.period, locale),
        `${change}${counted}`,
      );
    },
  };
}

/** What the chart shows. */
export function totalsSubtitle({ blocks, scale, provenance }: TotalsState, locale: Locale): string {
  const { currency } = provenance;
  const periods = listWords(
    blocks.map(({ period }) => periodWords(period, locale)),
    locale,
  );
  return subtitleWords(
    [capexWords(locale), periods, unitWords(currency, locale, scale), basisPhrase(provenance, locale)],
    locale,
  );
}

/** Which company follows which definition. */
export function totalsNote({ provenance }: TotalsState, locale: Locale): string | undefined {
  return definitionWords(provenance, locale) || undefined;
}

/** An amount in words, or the reason why there is none. */
export function amountOrGap({ value, gap, missing }: Amount, locale: Locale): string {
  if (value) return rangeWords(value, locale);
  const reason = GAP_REASON_NAMES[locale][gap ?? 'not-on-record'];
  if (!missing) return reason;
  return labelled(
    listWords(
      missing.map((names) => names[locale]),
      locale,
    ),
    reason,
    locale,
  );
}

/** Both periods with every bar and its parts. */
export function totalsSummary({ blocks }: TotalsState, locale: Locale): string {
  const comma = LIST_COMMA[locale];
  const semicolon = SEMICOLON[locale];
  const of = (bar: TotalsBar): string => {
    const parts = bar.members.map((member) => `${member.names[locale]} ${amountOrGap(member, locale)}`).join(comma);
    const total = `${bar.names[locale]} ${amountOrGap(bar, locale)}`;
    return parts === '' ? total : locale === 'zh' ? `${total}（${parts}）` : `${total} (${parts})`;
  };
  return sentences(
    blocks.map(({ period, bars }) => labelled(periodWords(period, locale), bars.map(of).join(semicolon), locale)),
    locale,
  );
}
