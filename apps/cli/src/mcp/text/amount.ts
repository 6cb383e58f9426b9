import { formatBrief, formatWhole, type Kind, type MoneyRange } from '@outlay/domain';

/** What each kind means, said with every figure. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  reported: 'reported',
  derived: 'derived (computed from reported figures)',
  estimate: 'estimate',
  guidance: 'guidance (what the company said it would spend)',
};

/** An amount to the unit, with its range in words: `CNY 23,247,000,000 (CNY 23.2bn)`. */
export function amountWords(range: MoneyRange): string {
  const { currency, amount, low, high } = range;
  const exact = (value: number) => `${currency} ${formatWhole(value)} (${formatBrief({ amount: value, currency })})`;
  const bounds =
    low !== undefined && high !== undefined
      ? `${exact(low)} to ${exact(high)}`
      : low !== undefined
        ? `at least ${exact(low)}`
        : high !== undefined
          ? `at most ${exact(high)}`
          : '';
  if (amount === undefined) return bounds;
  return bounds === '' ? exact(amount) : `${exact(amount)}, range ${bounds}`;
}

/** The same with its kind. */
export function figureWords(figure: MoneyRange & { kind: Kind }): string {
  return `${amountWords(figure)}, ${KIND_WORDS[figure.kind]}`;
}
