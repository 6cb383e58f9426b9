import { fiscalLabel, formatFiscalLabel, periodLabel } from '@outlay/domain';
import type { Check } from './check.ts';
import { findingAt } from './place.ts';

/**
 * A period is written by its best name: the fiscal label of the entity's own calendar, else the calendar label, else
 * its days. So the same days always have the same name, which is also a part of the observation's id.
 */
export const labelMatchesDays: Check = (record) => {
  const calendars = new Map(record.companies.map(({ value }) => [value.id, value.fiscalCalendar]));
  return record.observations.flatMap((row) => {
    const calendar = calendars.get(row.value.entity);
    const fiscal = calendar && fiscalLabel(calendar, row.value.period);
    const best = fiscal ? formatFiscalLabel(fiscal) : periodLabel(row.value.period);
    return row.period === best ? [] : [findingAt(row, `the period "${row.period}" is written ${best}`)];
  });
};
