import type { BasisChoice, RateKind } from '@outlay/domain';
import { unitOf } from './amount.ts';

const RATES: Readonly<Record<RateKind, string>> = {
  average: ' at average rates',
  'period-end': ' at period-end rates',
  convenience: ' as the filers translate',
};

/** What the reader looks at besides the period: basis, unit, kind of rate where amounts were converted, as-of day. */
export function headingOf(
  answer: { basis: BasisChoice; currency: string; rate: RateKind; asOf: string },
  converted: boolean,
): string {
  const { basis, currency, rate, asOf } = answer;
  const name = basis === 'headline' || basis === 'cash' ? `${basis.charAt(0).toUpperCase()}${basis.slice(1)}` : basis;
  return `${name} basis, ${unitOf(currency)}${converted ? RATES[rate] : ''}, as known on ${asOf}`;
}
