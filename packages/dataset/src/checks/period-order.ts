import { grouped } from '@outlay/domain';
import type { AuthoredObservation } from '../author/authored.ts';
import type { Check } from './check.ts';
import { findingAt } from './place.ts';

/** The rows of a file stand in blocks of one metric and basis, capex first, each in order of time and publication. */
export const periodOrder: Check = (record) =>
  [...grouped(record.observations, ({ file }) => file).values()].flatMap((rows) => {
    const blocks = new Set<string>();
    return rows.flatMap((row, at) => {
      const before = rows[at - 1];
      const block = blockOf(row);
      if (!before || block !== blockOf(before)) {
        const reopened = blocks.has(block);
        const late = row.value.metric === 'capex' && before !== undefined && before.value.metric !== 'capex';
        blocks.add(block);
        if (reopened) return [findingAt(row, `${block} begins again: its rows stand together`)];
        return late ? [findingAt(row, 'capex comes before the other metrics')] : [];
      }
      return timeOf(row) < timeOf(before) ? [findingAt(row, `the row comes before line ${before.row} in time`)] : [];
    });
  });

function blockOf({ value }: AuthoredObservation): string {
  return value.basis ? `${value.metric}/${value.basis}` : value.metric;
}

function timeOf({ value }: AuthoredObservation): string {
  return [value.period.start, value.period.end, value.published ?? ''].join(' ');
}
