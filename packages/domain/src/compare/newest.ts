import type { Dataset, Entity } from '../dataset.ts';
import type { Figure } from '../figure/figure.ts';
import { calendarPart } from '../period/calendar-label.ts';
import { firstDayOfMonth, lastDayOfMonth } from '../period/day.ts';
import type { Period } from '../period/period.ts';
import { type Asked, ownAnswer } from './entity-answer.ts';

/**
 * The newest complete figure of an entity before a period, of the same length (quarter, half-year or year), in its own
 * currency; for the hint under a gap. Looks back at most four years.
 *
 * @example
 * newestBefore(dataset, dataset.entity('baidu'), {
 *   period: parsePeriod('2026-Q3'), periods: [parsePeriod('2026-Q3')], basis: 'headline', asOf: dataset.recordedTo,
 * }).period // => { start: '2026-04-01', end: '2026-06-30' }
 */
export function newestBefore(dataset: Dataset, entity: Entity, asked: Asked): Figure | undefined {
  const part = calendarPart(asked.period);
  if (part === undefined || part === '9M') return undefined;
  const months = part === 'year' ? 12 : part.startsWith('H') ? 6 : 3;
  let period: Period = asked.period;
  for (let step = 0; step < 48 / months; step++) {
    period = shift(period, -months, months);
    const answer = ownAnswer(dataset, entity, { ...asked, period, periods: [period] });
    if (answer.type === 'figure') return answer;
  }
  return undefined;
}

function shift({ start }: Period, by: number, months: number): Period {
  const [year, month] = start.split('-').map(Number) as [number, number];
  return { start: firstDayOfMonth(year, month + by), end: lastDayOfMonth(year, month + by + months - 1) };
}
