import { formatBrief, formatExact, type Reading, type Reconciliation } from '@outlay/domain';

type Off = Pick<Reading, 'distance' | 'value'>;

/** The part of a reconciliation that the summary tells. */
type Told = Pick<Reconciliation, 'stated' | 'growth' | 'fitting' | 'complete' | 'combinations'> & {
  nearest?: Off | undefined;
};

/** What the number stands for, and how many combinations give it. */
export function reconciliationSummary({ stated, growth, fitting, complete, combinations, nearest }: Told): string {
  const said = [
    ...(stated ? [`"${stated.text}" stands for ${spanWords(stated)}.`] : []),
    ...(growth ? [`Growth of ${growth.text} stands for ${percent(growth.low)} to ${percent(growth.high)}.`] : []),
  ].join(' ');
  if (combinations === 0) return `${said} There is no total: figures are missing.`;
  const of = `${complete ? '' : 'at least '}${fitting} of ${combinations.toLocaleString('en-US')} combinations`;
  if (fitting > 0) return `${said} ${capital(of)} ${fitting === 1 ? 'falls' : 'fall'} inside.`;
  const off = nearest ? `; the nearest is ${offBy(nearest)} off` : '';
  return `${said} None of ${combinations.toLocaleString('en-US')} combinations ${complete ? 'falls inside' : 'was found inside'}${off}.`;
}

function offBy({ distance, value: { currency } }: Off): string {
  return formatBrief({ amount: Math.abs(distance), currency });
}

function spanWords({ low, high, currency }: NonNullable<Reconciliation['stated']>): string {
  const unit = currency ? `${currency} ` : '';
  if (low === undefined) return `less than ${unit}${formatExact(high as number)}`;
  if (high === undefined) return `more than ${unit}${formatExact(low - 1)}`;
  if (high === low + 1) return `exactly ${unit}${formatExact(low)}`;
  return `${unit}${formatExact(low)} to ${formatExact(high)}`;
}

function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(4))}%`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
