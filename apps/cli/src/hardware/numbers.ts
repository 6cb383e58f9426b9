import { formatBrief, formatWhole, type MoneyRange, type Range } from '@outlay/domain';

/** Total processing performance or a bandwidth: whole, `?` where it is not known. */
export function wholeOr(value: number | null | undefined): string {
  return value === null || value === undefined ? '?' : formatWhole(value);
}

/** A density with two decimals, `?` where it is not known. */
export function densityOr(value: number | null | undefined): string {
  return value === null || value === undefined ? '?' : value.toFixed(2);
}

/** A count that may be uncertain, in one cell: `958,400`, `737,400-1,246,800`, `>= 1,000,000`, `<= 890`. */
export function countText({ amount, low, high }: Range): string {
  if (amount !== undefined) return formatWhole(amount);
  if (low !== undefined && high !== undefined) return `${formatWhole(low)}-${formatWhole(high)}`;
  return low === undefined ? `<= ${formatWhole(high as number)}` : `>= ${formatWhole(low)}`;
}

/** The ends of a range that has a middle as well; nothing for a point or a bound. */
export function endsText({ amount, low, high }: Range): string {
  return amount !== undefined && low !== undefined && high !== undefined
    ? `${formatWhole(low)}-${formatWhole(high)}`
    : '';
}

/** Money in a sentence: `$12bn`, `$12bn-13bn`, `>= $50bn`, `<= $400m`. */
export function moneyText({ currency, amount, low, high }: MoneyRange): string {
  const brief = (value: number) => formatBrief({ amount: value, currency }).replace(/\.0(?=[a-z])/, '');
  if (low !== undefined && high !== undefined) {
    const end = brief(high).replace(/^[^\d-]*/, '');
    return `${brief(low).replace(unitOf(brief(low)) === unitOf(end) ? /[a-z]+$/ : /$^/, '')}-${end}`;
  }
  if (amount !== undefined) return brief(amount);
  return low === undefined ? `<= ${brief(high as number)}` : `>= ${brief(low)}`;
}

function unitOf(text: string): string {
  return /[a-z]*$/.exec(text)?.[0] ?? '';
}
