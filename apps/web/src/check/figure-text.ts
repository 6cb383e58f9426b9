import {
  type CheckedClaim,
  type Currency,
  growthWords,
  type Locale,
  numerals,
  percentWords,
  rangeWords,
  timesWords,
} from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { checkTexts } from '../messages/check.ts';

type ClaimFigure = NonNullable<CheckedClaim['figure']>;

/** From this ratio on it is said as times, not as per cent. */
const TIMES_FROM = 1.5;

/**
 * The figure of the record that a claim was held against, in the words of the page. Of growth that a claim states as an
 * amount, the amount is said.
 */
export function figureText(claim: CheckedClaim, locale: Locale): string | undefined {
  const { figure } = claim;
  if (!figure) return undefined;
  const { status, ratio, growth, value } = figure;
  if (status) return translator(checkTexts, locale)(`status.${status}`);
  if (ratio !== undefined) return ratio >= TIMES_FROM ? timesWords(ratio, locale) : percentWords(ratio, locale);
  const isOfAmount = claim.growth === undefined && claim.amount !== undefined;
  if (growth !== undefined && !(isOfAmount && value)) return growthWords(growth / 100, locale);
  if (!value) return undefined;
  const { currency, ...range } = value;
  return currency === undefined ? countText(range) : moneyText({ ...range, currency }, figure, locale);
}

function moneyText(value: { currency: Currency }, { kind }: ClaimFigure, locale: Locale): string {
  return rangeWords(value, locale, { stated: kind === 'estimate' || kind === 'guidance' });
}

function countText({ amount, low, high }: Omit<NonNullable<ClaimFigure['value']>, 'currency'>): string {
  if (amount !== undefined) return numerals(amount);
  if (low !== undefined && high !== undefined) return `${numerals(low)}–${numerals(high)}`;
  return low !== undefined ? `≥ ${numerals(low)}` : `≤ ${numerals(high ?? 0)}`;
}
