import {
  CURRENCIES,
  dateWords,
  type Granularity,
  isolated,
  type Locale,
  listWords,
  type OutlayError,
  type Period,
  periodWords,
  RATE_KIND_NAMES,
  RATE_KINDS,
  samePeriod,
  spanWords,
} from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { compareTexts } from '../messages/compare.ts';
import { refusals } from '../messages/refusals.ts';
import type { AnswerContext } from './answer-context.ts';
import { BASES, basisChoiceWords } from './compare-words.ts';

/** What a page says of a question that cannot be asked: what is wrong with it, and how it could be asked. */
export type RefusalWords = { readonly heading: string; readonly texts: readonly string[] };

/**
 * The words for the errors that a reader can provoke with an address or the form, from their codes and facts; undefined for
 * any other, which has only its English message.
 */
export function refusalWords({ code, facts }: OutlayError, context: AnswerContext): RefusalWords | undefined {
  const { locale, dataset, names, state } = context;
  const t = translator(refusals, locale);
  const text = (fact: unknown) => isolated(String(fact), locale);
  const choose = (list: readonly string[]) => [t('choose', { list: listWords(list, locale) })];
  if (code === 'unknown-entity') {
    const group = dataset.groups.find(({ id }) => id === facts.id);
    if (group) return { heading: t('isGroup', { name: names(group.id) }), texts: [t('badPeriodText')] };
    return { heading: t('name', { name: text(facts.id ?? '') }), texts: [] };
  }
  if (code === 'invalid-period') {
    const wrong = facts.period ?? facts.label ?? spanOf(state.span);
    return { heading: t('badPeriod', { text: text(wrong) }), texts: [periodText({ facts }, context)] };
  }
  if (code === 'invalid-day') {
    const heading = facts.year === undefined ? t('badDay') : t('badYear', { year: text(facts.year) });
    return { heading, texts: [t('badDayText', { day: dateWords(dataset.recordedTo, locale) })] };
  }
  if (code === 'invalid-basis') {
    const list = BASES.map((basis) => basisChoiceWords(basis, locale));
    return { heading: t('badBasis', { text: text(facts.basis) }), texts: choose(list) };
  }
  if (code === 'invalid-currency') {
    return { heading: t('badCurrency', { text: text(facts.currency) }), texts: choose(CURRENCIES) };
  }
  if (code !== 'invalid-query') return undefined;
  if (facts.rate !== undefined) {
    const list = RATE_KINDS.map((kind) => RATE_KIND_NAMES[locale][kind]);
    return { heading: t('badRate', { text: text(facts.rate) }), texts: choose(list) };
  }
  if (facts.by !== undefined) {
    const list = (['quarter', 'half', 'year'] as const).map((by) => stepName(by, locale));
    return { heading: t('badStep', { text: text(facts.by) }), texts: choose(list) };
  }
  if (facts.id === undefined) return undefined;
  return { heading: t('twice', { name: names(String(facts.id)) }), texts: [t('twiceText')] };
}

/** What is wrong with days that can be read: their order, their length, their ends; else how days are written. */
function periodText({ facts }: Pick<OutlayError, 'facts'>, { locale }: AnswerContext): string {
  const t = translator(refusals, locale);
  const { start, end, from, to, by, count, most, firstWhole, lastWhole } = facts;
  if (typeof start === 'string' && typeof end === 'string') {
    return t('endsBefore', { start: dateWords(start, locale), end: dateWords(end, locale) });
  }
  if (typeof count === 'number' && typeof most === 'number') return t('tooMany', { count, most });
  if (by === undefined) return t('badPeriodText');
  const step = stepName(by === 'quarter' || by === 'half' ? by : 'year', locale).toLowerCase();
  const notWhole = t('notWhole', { from: isolated(String(from), locale), to: isolated(String(to), locale), step });
  if (!firstWhole || !lastWhole) return notWhole;
  const [first, last] = [firstWhole as Period, lastWhole as Period];
  const span = samePeriod(first, last) ? periodWords(first, locale) : spanWords(first, last, locale);
  return `${notWhole}${locale === 'zh' ? '' : ' '}${t('whole', { span })}`;
}

/** What the form calls the steps of a series. */
function stepName(by: Granularity, locale: Locale): string {
  const t = translator(compareTexts, locale);
  return { quarter: t('quarters'), half: t('halves'), year: t('years') }[by];
}

function spanOf(span: AnswerContext['state']['span']): string {
  return span.mode === 'period' ? span.period : `${span.from}..${span.to}`;
}
