import type { Dataset } from '../../dataset.ts';
import { OutlayError } from '../../errors.ts';
import { rateFor } from '../../figure/convert-figure.ts';
import { convert } from '../../money/convert.ts';
import type { Currency } from '../../money/currency.ts';
import type { RateKind } from '../../money/exchange-rate.ts';
import type { PeriodRate } from '../../money/period-rate.ts';
import type { Period } from '../../period/period.ts';
import type { Span } from './search.ts';

/**
 * The amounts in one currency that a dated rate turns into amounts in a span of another. Conversion never falls as an
 * amount rises, so they are a span too, and its ends are found by halving.
 *
 * @returns `undefined` where a rate is lacking.
 */
export function sourceSpan(
  dataset: Dataset,
  from: { currency: Currency; period: Period },
  to: { currency: Currency; rate: Exclude<RateKind, 'convenience'> },
  within: Span,
): Span | undefined {
  const rates = ratesOf(dataset, from, to);
  if (!rates) return undefined;
  const converted = (amount: number) => convert({ amount, currency: from.currency }, to.currency, rates).amount;
  return { low: firstReaching(converted, within.low), high: firstReaching(converted, within.high) };
}

function ratesOf(
  dataset: Dataset,
  { currency, period }: { currency: Currency; period: Period },
  to: { currency: Currency; rate: Exclude<RateKind, 'convenience'> },
): PeriodRate[] | undefined {
  try {
    return [currency, to.currency]
      .filter((quote) => quote !== 'USD')
      .map((quote) => rateFor(dataset, quote, to.rate, period));
  } catch (error) {
    if (error instanceof OutlayError && error.code === 'rate-missing') return undefined;
    throw error;
  }
}

/** So large that no sum reaches it, and small enough to be converted at any rate. */
const LARGEST = 10 ** 12;

/** The smallest whole number whose image reaches a bound. */
function firstReaching(image: (amount: number) => number, bound: number): number {
  if (!Number.isFinite(bound)) return bound;
  const scale = Math.abs(image(LARGEST)) / LARGEST;
  let [below, reaching] = [Math.floor(bound / scale) - 1, Math.ceil(bound / scale) + 1];
  while (image(below) >= bound) below -= Math.ceil(1 / scale) + 1;
  while (image(reaching) < bound) reaching += Math.ceil(1 / scale) + 1;
  while (reaching - below > 1) {
    const middle = Math.floor((below + reaching) / 2);
    if (image(middle) >= bound) reaching = middle;
    else below = middle;
  }
  return reaching;
}
