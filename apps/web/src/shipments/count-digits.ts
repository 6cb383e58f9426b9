import { isolated, isPoint, type Locale, numerals, type Range } from '@outlay/domain';

/** A count as digits: `958,400`, `31,000–35,000`, a floor `≥ 1,000,000`, a ceiling `≤ 33,000`; rounds for display only. */
export function countDigits(range: Range, locale: Locale): string {
  const { amount, low, high } = range;
  const say = (count: number) => numerals(Math.round(count));
  if (isPoint(range)) return say(range.amount);
  if (low !== undefined && high !== undefined) return isolated(`${say(low)}–${say(high)}`, locale);
  if (low !== undefined) return isolated(`≥\u00a0${say(low)}`, locale);
  if (high !== undefined) return isolated(`≤\u00a0${say(high)}`, locale);
  return say(amount as number);
}
