import { z } from 'zod';
import { OutlayError } from '../errors.ts';
import { decimalFraction, roundHalfEven } from '../number/fraction.ts';
import { ceiling, roundingInterval, widened } from '../number/rounding-interval.ts';
import { schema } from '../schema.ts';
import { type Currency, currencySchema } from './currency.ts';
import { amountSchema } from './money.ts';
import { powerOf } from './parse-amount.ts';

/** An amount as somebody stated it, with all that it can stand for. Amounts are whole currency units. */
export const statedAmountSchema = schema(() =>
  z.object({
    /** As it was written. */
    text: z.string(),
    /** The number itself; absent for a range. */
    amount: amountSchema.optional(),
    /** The least it can stand for; absent for "less than". */
    low: amountSchema.optional(),
    /** The first amount above what it can stand for; absent for "more than". */
    high: amountSchema.optional(),
    /** The currency that the text names. */
    currency: currencySchema.optional(),
    /** Whether the text says that it is not exact, which widens it by one per cent at both ends. */
    hedged: z.boolean(),
  }),
);

/** An amount as somebody stated it, with all that it can stand for: the whole units from `low` to below `high`. */
export type StatedAmount = z.infer<typeof statedAmountSchema>;

/** How much a hedge ("about", "nearly", 约) widens a number at both ends, in per cent. */
export const HEDGE_PERCENT = 1;

/**
 * What a rounded number stands for: the half-open interval of its last stated digit, a hedge widens it.
 *
 * @param digits the digits as written, without separators: `4.2`.
 * @param power the power of ten they are counted in: 9 for billions, 8 for 亿.
 * @throws OutlayError `invalid-amount` beyond what can be held exactly.
 * @example
 * statedAmount('23', 9, { currency: 'CNY' }) // => { text: '23', amount: 23000000000, low: 22500000000, high: 23500000000, currency: 'CNY', hedged: false }
 */
export function statedAmount(
  digits: string,
  power: number,
  more: { text?: string | undefined; currency?: Currency | undefined; hedged?: boolean | undefined } = {},
): StatedAmount {
  const { text = digits, currency, hedged = false } = more;
  const exact = roundingInterval(digits, power);
  const { low, high } = hedged ? widened(exact, HEDGE_PERCENT) : exact;
  const { numerator, denominator } = decimalFraction(digits);
  const whole = (value: bigint): number => {
    const number = Number(value);
    if (Number.isSafeInteger(number)) return number;
    throw new OutlayError('invalid-amount', `"${text}" is beyond what Outlay can hold exactly`, { facts: { text } });
  };
  return {
    text,
    amount: whole(roundHalfEven({ numerator: numerator * 10n ** BigInt(power), denominator })),
    low: whole(ceiling(low)),
    high: whole(ceiling(high)),
    ...(currency === undefined ? {} : { currency }),
    hedged,
  };
}

const HEDGES =
  /^(?:about|around|roughly|approximately|approx\.?|nearly|almost|some|circa|c\.|~|≈|约|約|近|نحو|قرابة|حوالي)\s*/i;
const MORE = /^(?:more than|over|above|>|超过|逾|أكثر من)\s*/i;
const LESS = /^(?:less than|under|below|<|不到|أقل من)\s*/i;
const RANGE = /^(.*\d[^-–~]*?)\s*(?:-|–|~|\bto\b|至|到)\s*(\D{0,6}\d.*)$/i;
const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*([a-z]+|万亿|亿|万|千|مليون|مليار|تريليون)?$/i;

const CURRENCY_WORDS: readonly (readonly [RegExp, Currency])[] = [
  [/us\$|usd|(?:us )?dollars?|美元|دولار/i, 'USD'],
  [/hk\$|hkd|港元/i, 'HKD'],
  [/nt\$|twd|新台币/i, 'TWD'],
  [/cn¥|cny|rmb|renminbi|yuan|人民币|元|يوان/i, 'CNY'],
  [/eur|euros?|€|欧元|يورو/i, 'EUR'],
  [/gbp|£/i, 'GBP'],
  [/jpy|yen|日元|ين/i, 'JPY'],
  [/krw|₩|韩元/i, 'KRW'],
  [/inr|₹/i, 'INR'],
  [/myr/i, 'MYR'],
  [/sgd|s\$/i, 'SGD'],
  [/\$/, 'USD'],
];

/**
 * Reads an amount as a text states it: `106bn`, `$6.9bn`, `CNY 22.1bn`, `50,491m`, `about 50bn yuan`, `505亿元`,
 * `more than 100bn`, `12-13bn`. A plain `¥` is refused, because it is the sign of the yuan and of the yen.
 *
 * @throws OutlayError `invalid-amount`, `invalid-currency`.
 * @example
 * parseStatedAmount('about $7bn') // => { text: 'about $7bn', amount: 7000000000, low: 6435000000, high: 7575000000, currency: 'USD', hedged: true }
 */
export function parseStatedAmount(text: string): StatedAmount {
  const whole = text.trim().normalize('NFKC');
  const range = RANGE.exec(whole.replace(HEDGES, ''));
  if (range) return rangeOf(text, whole, range[1] as string, range[2] as string);
  const hedged = HEDGES.test(whole);
  const bare = whole.replace(HEDGES, '');
  const bound = MORE.test(bare) ? 'more' : LESS.test(bare) ? 'less' : undefined;
  const { rest, currency } = withoutCurrency(bare.replace(MORE, '').replace(LESS, ''), text);
  const match = NUMBER.exec(rest);
  const power = match ? powerOf(match[3] ?? '') : undefined;
  if (!match || power === undefined) {
    throw new OutlayError('invalid-amount', `"${text}" is no amount`, {
      hint: 'Write 106bn, $6.9bn, CNY 22.1bn, 50,491m, 505亿元, "about 50bn", or "more than 100bn"',
      facts: { amount: text },
    });
  }
  const stated = statedAmount(`${(match[1] as string).replaceAll(',', '')}${match[2] ?? ''}`, power, {
    text: text.trim(),
    currency,
    hedged,
  });
  if (bound === undefined) return stated;
  const { low: _low, high: _high, amount = 0, ...said } = stated;
  return bound === 'more' ? { ...said, amount, low: amount + 1 } : { ...said, amount, high: amount };
}

/** Both ends are rounded; a magnitude or currency that only one of them names is the other's too. */
function rangeOf(text: string, whole: string, first: string, second: string): StatedAmount {
  const hedge = HEDGES.exec(whole)?.[0] ?? '';
  const high = parseStatedAmount(`${hedge}${second}`);
  const magnitude = /\d\s*([a-z]+|万亿|亿|万|千|مليون|مليار|تريليون)?\D*$/i.exec(second)?.[1] ?? '';
  const low = parseStatedAmount(`${hedge}${/\d$/.test(first) ? `${first}${magnitude}` : first}`);
  const currency = low.currency ?? high.currency;
  if (low.currency && high.currency && low.currency !== high.currency) {
    throw new OutlayError('invalid-currency', `"${text}" goes from ${low.currency} to ${high.currency}`, {
      facts: { text },
    });
  }
  if ((low.amount ?? 0) > (high.amount ?? 0)) {
    throw new OutlayError('invalid-amount', `"${text}" goes from more to less`, { facts: { text } });
  }
  return {
    text: text.trim(),
    ...(low.low === undefined ? {} : { low: low.low }),
    ...(high.high === undefined ? {} : { high: high.high }),
    ...(currency ? { currency } : {}),
    hedged: low.hedged,
  };
}

function withoutCurrency(text: string, original: string): { rest: string; currency: Currency | undefined } {
  for (const [word, currency] of CURRENCY_WORDS) {
    const before = new RegExp(`^(?:${word.source})\\s*(?=\\d)`, word.flags).exec(text);
    const behind = new RegExp(`(?:${word.source})$`, word.flags).exec(text);
    if (!before && !behind) continue;
    const rest = before ? text.slice(before[0].length) : text.slice(0, behind?.index);
    // Both ends may name it: 人民币500亿元.
    const inner: string = before ? rest.replace(/(?:元|yuan|dollars)$/i, '') : rest;
    return { rest: inner.trim(), currency };
  }
  if (/[¥￥]/.test(text)) {
    throw new OutlayError('invalid-currency', `"${original}": ¥ is the sign of the yuan and of the yen`, {
      hint: 'Write CNY or JPY',
      facts: { amount: original },
    });
  }
  return { rest: text, currency: undefined };
}
