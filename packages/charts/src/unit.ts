import { type Currency, OutlayError, type OutputCurrency, type UnitScale } from '@outlay/domain';

/** The unit in which a chart counts: billions, or millions where everything is small. */
export function scaleFor(amounts: readonly number[]): UnitScale {
  return Math.max(0, ...amounts.map(Math.abs)) >= 2e9 ? 'billion' : 'million';
}

/** The size of a unit in whole currency units, as ticks count it. Chinese counts in 亿 of a hundred million. */
export function unitSize(scale: UnitScale, chinese: boolean): number {
  return chinese ? 1e8 : scale === 'billion' ? 1e9 : 1e6;
}

/**
 * The currency of a chart. Bars of one scale have one currency.
 *
 * @throws OutlayError `invalid-query` for `reported`.
 */
export function oneCurrency(currency: OutputCurrency | undefined): Currency | undefined {
  if (currency !== 'reported') return currency;
  throw new OutlayError('invalid-query', 'a chart has one scale, so its figures are in one currency', {
    hint: 'Name a currency, USD or CNY, or leave it out',
  });
}
