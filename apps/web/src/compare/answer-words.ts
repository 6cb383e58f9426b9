import {
  askedPeriod,
  type Comparison,
  centsWords,
  type Dataset,
  GAP_REASON_NAMES,
  type Locale,
  labelled,
  listWords,
  OutlayError,
  percentWords,
  rangeWords,
} from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { refusals } from '../messages/refusals.ts';
import { naming } from '../naming.ts';
import type { CompareAnswer } from './compare-answer.ts';
import type { CompareState } from './compare-state.ts';
import { headingWords } from './compare-words.ts';

/** The heading of the page for a state: who is compared, and when; what was asked, where the record refuses it. */
export function answerHeading(dataset: Dataset, state: CompareState, locale: Locale): string {
  try {
    const names = state.entities.map(naming(dataset, locale));
    const { span } = state;
    const from = askedPeriod(dataset, span.mode === 'period' ? span.period : span.from).period;
    const to = span.mode === 'range' ? askedPeriod(dataset, span.to).period : undefined;
    return headingWords(names, { from, to }, locale);
  } catch (error) {
    if (error instanceof OutlayError) return translator(refusals, locale)('badQuery');
    throw error;
  }
}

/** What has changed, in one sentence for those who listen: every total, or why there is none, and the ratio. */
export function changeInWords(dataset: Dataset, answer: CompareAnswer, heading: string, locale: Locale): string {
  if (answer.type !== 'comparison') return heading;
  const { rows, ratios, currency } = answer.comparison;
  const names = naming(dataset, locale);
  const totals = rows
    .filter(({ group }) => group === undefined)
    .map(({ id, value, gap }) =>
      labelled(
        names(id),
        value ? rangeWords(value, locale) : GAP_REASON_NAMES[locale][gap?.reason ?? 'not-on-record'],
        locale,
      ),
    );
  return listWords([heading, ...totals, ...ratios.flatMap(ratioInWords(currency, locale))], locale);
}

function ratioInWords(currency: Comparison['currency'], locale: Locale) {
  return ({ value }: Comparison['ratios'][number]): string[] => {
    if (value === null) return [];
    return [currency === 'USD' ? centsWords(value, locale, { full: true }) : percentWords(value, locale)];
  };
}
