import { dayCount, type Granularity, type Locale, type Period, STEP_NAMES, spanWords } from '@outlay/domain';

/** Whether periods are quarters, half-years or years. */
function stepOfPeriods(periods: readonly Period[]): Granularity {
  const days = periods[0] ? dayCount(periods[0]) : 0;
  return days > 200 ? 'year' : days > 100 ? 'half' : 'quarter';
}

/** What a subtitle says of the days of a chart over time: by quarter, first quarter of 2019 to second quarter of 2026. */
export function stepAndSpan(periods: readonly Period[], locale: Locale): [step: string, span: string] {
  return [
    STEP_NAMES[locale][stepOfPeriods(periods)],
    spanWords(periods[0] as Period, periods.at(-1) as Period, locale),
  ];
}
