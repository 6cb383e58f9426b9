import { lastDayOf } from '@outlay/domain';
import type { AuthoredObservation, AuthoredRecord } from '../author/authored.ts';

/** The figures of one entity that measure the same thing: one metric on one basis, no guidance and no estimates. */
export type FigureSeries = { readonly entity: string; readonly name: string; readonly rows: AuthoredObservation[] };

/** Whether a row states what was spent or earned, and not what is planned or guessed. */
export function isFigure({ value }: AuthoredObservation): boolean {
  return value.kind === 'reported' || value.kind === 'derived';
}

/** The figures of the record by entity, metric and basis; of several vintages of the same days only the newest. */
export function figureSeries(record: AuthoredRecord): FigureSeries[] {
  const dated = new Map(record.sources.map(({ value }) => [value.id, value.published]));
  const publicFrom = ({ value }: AuthoredObservation): string => {
    const cited = dated.get(value.source);
    return value.published ?? (cited === undefined ? '' : lastDayOf(cited));
  };
  const series = new Map<string, Map<string, AuthoredObservation>>();
  for (const row of record.observations.filter(isFigure)) {
    const key = `${row.value.entity} ${row.value.metric} ${row.value.basis ?? ''}`.trim();
    const days = `${row.value.period.start}..${row.value.period.end}`;
    const byDays = series.get(key) ?? new Map<string, AuthoredObservation>();
    const other = byDays.get(days);
    if (!other || publicFrom(row) >= publicFrom(other)) byDays.set(days, row);
    series.set(key, byDays);
  }
  return [...series].map(([key, byDays]) => {
    const [entity = '', ...name] = key.split(' ');
    return { entity, name: name.join(' '), rows: [...byDays.values()] };
  });
}
