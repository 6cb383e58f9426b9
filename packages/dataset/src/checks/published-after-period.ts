import type { Check } from './check.ts';
import { isFigure } from './figures.ts';
import { findingAt } from './place.ts';

/** A figure is published after the days it covers, and nothing after the day to which the record was brought up. */
export const publishedAfterPeriod: Check = (record) =>
  record.observations.flatMap((row) => {
    const { published, period } = row.value;
    if (published === undefined) return [];
    if (published > record.about.recordedTo) {
      return [findingAt(row, `published ${published}, after the record's last day ${record.about.recordedTo}`)];
    }
    if (isFigure(row) && published < period.end) {
      return [findingAt(row, `published ${published}, before the period ended on ${period.end}`)];
    }
    return [];
  });
