import type { Check } from './check.ts';
import { isFigure } from './figures.ts';
import { findingAt } from './place.ts';

/** Every figure outside the dollar can be converted: the months of its days have rates, as far as rates go. */
export const rateCoversPeriod: Check = (record) => {
  const rates = new Map(
    record.rates.map(({ value }) => [value.quote as string, value.months.map(({ month }) => month)]),
  );
  return record.observations.filter(isFigure).flatMap((row) => {
    const { currency, period } = row.value;
    if (currency === 'USD') return [];
    const months = rates.get(currency);
    if (!months) return [findingAt(row, `there are no exchange rates of ${currency}`)];
    const [first = '', last = ''] = [months[0], months.at(-1)];
    const holes = monthsBetween(period.start, period.end).filter(
      (month) => first <= month && month <= last && !months.includes(month),
    );
    return holes.length === 0 ? [] : [findingAt(row, `there is no rate of ${currency} for ${holes.join(', ')}`)];
  });
};

function monthsBetween(start: string, end: string): string[] {
  const months: string[] = [];
  let [year, month] = start.split('-').map(Number) as [number, number];
  for (let text = start.slice(0, 7); text <= end.slice(0, 7); ) {
    months.push(text);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    text = `${year}-${String(month).padStart(2, '0')}`;
  }
  return months;
}
