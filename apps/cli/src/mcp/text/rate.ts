import { formatRate, type RateKind } from '@outlay/domain';

/** What each kind of rate is. */
export const RATE_WORDS: Readonly<Record<RateKind, string>> = {
  average: 'average of the period',
  'period-end': 'last daily rate of the period',
  convenience: 'as the filer itself printed it',
};

/** A rate in words: `7.2150 CNY per USD, average of the period`. */
export function rateWords({ quote, rate, kind }: { quote: string; rate: number; kind: RateKind }): string {
  return `${formatRate(rate)} ${quote} per USD, ${RATE_WORDS[kind]}`;
}
