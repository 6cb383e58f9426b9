import { dayCount, type Granularity, type Period } from '@outlay/domain';

/** Whether periods are quarters, half-years or years. */
export function stepOfPeriods(periods: readonly Period[]): Granularity {
  const days = periods[0] ? dayCount(periods[0]) : 0;
  return days > 200 ? 'year' : days > 100 ? 'half' : 'quarter';
}
