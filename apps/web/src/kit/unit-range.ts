import { isolated, isPoint, type Locale, type MoneyRange, type UnitScale, unitNumerals } from '@outlay/domain';

/**
 * An amount or a range under a unit that stands elsewhere: `28,648`, `31,000–35,000`, a floor `≥ 380,000`, a ceiling
 * `≤ 70,000`.
 */
export function unitRange(range: MoneyRange, locale: Locale, scale: UnitScale = 'million'): string {
  const { amount, low, high } = range;
  const digits = (whole: number) => unitNumerals(whole, locale, scale);
  if (isPoint(range)) return digits(range.amount);
  if (low !== undefined && high !== undefined) return isolated(`${digits(low)}–${digits(high)}`, locale);
  if (low !== undefined) return isolated(`≥ ${digits(low)}`, locale);
  if (high !== undefined) return isolated(`≤ ${digits(high)}`, locale);
  return digits(amount as number);
}
