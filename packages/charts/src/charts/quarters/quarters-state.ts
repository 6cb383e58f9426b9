import type { Cell, Dataset, GapReason, Period, UnitScale } from '@outlay/domain';
import { askedSeries } from '../../asked-series.ts';
import type { ChartQuery } from '../../chart.ts';
import { type Named, namedOf } from '../../named.ts';
import { type Provenance, provenanceOf } from '../../provenance.ts';
import { memberOrder } from '../../tone.ts';
import { scaleFor } from '../../unit.ts';
import { companiesOf, sizeOf } from '../ranked/ranked-state.ts';

/** One company's figures, period by period. */
export type Panel = Named & {
  readonly points: readonly { readonly value: Cell | null; readonly gap?: GapReason | undefined }[];
  /** Of the newest period against the same a year earlier, in the company's own currency; a fraction. */
  readonly growth: number | null;
};

/** Panels that share a scale, with the group they make up where they are all of one. */
export type PanelRow = { readonly group: Named | null; readonly panels: readonly Panel[] };

export type QuartersState = {
  readonly periods: readonly Period[];
  readonly rows: readonly PanelRow[];
  readonly scale: UnitScale;
  readonly provenance: Provenance;
};

/** The figures of companies, period by period, each in a panel of its own; groups stand in it by their members. */
export function quartersState(dataset: Dataset, query: ChartQuery): QuartersState {
  const entities = companiesOf(dataset, query.entities ?? ['us-four', 'china-three']);
  const { basis, rate } = query;
  const { answer, periods, currency } = askedSeries(dataset, query, { entities, basis });
  const panels = answer.series.map(
    ({ id, points }): Panel => ({
      ...namedOf(dataset, id),
      points: points.map(({ value, gap }) => ({ value, ...(gap ? { gap: gap.reason } : {}) })),
      growth: points.at(-1)?.growth ?? null,
    }),
  );
  return {
    periods,
    rows: rowsOf(dataset, panels),
    scale: scaleFor(panels.flatMap(({ points }) => points.map(sizeOf))),
    provenance: provenanceOf(dataset, { entities, periods, currency, basis, rate, asOf: answer.asOf }),
  };
}

/**
 * One row for each group's companies, and one for all others; the row with the largest figures first. A company without
 * any figure has no scale: it stands with those of its country, else last.
 */
function rowsOf(dataset: Dataset, panels: readonly Panel[]): PanelRow[] {
  const empty = panels.filter(
    ({ tone, points }) => tone.family === 'other' && points.every(({ value }) => value === null),
  );
  const rows = (['us', 'cn', 'other'] as const).flatMap((family): PanelRow[] => {
    const own = panels.filter((panel) => panel.tone.family === family && !empty.includes(panel));
    if (own.length === 0) return [];
    const order = memberOrder(own.map(({ id }) => id));
    const sorted = order.map((id) => own.find((panel) => panel.id === id) as Panel);
    const group = dataset.groups.find(
      ({ members }) => members.length === own.length && members.every((id) => order.includes(id)),
    );
    return [{ group: group ? namedOf(dataset, group.id) : null, panels: sorted }];
  });
  const ordered = rows.sort((left, right) => largest(right.panels) - largest(left.panels));
  return empty.reduce((all, panel) => {
    const country = dataset.entity(panel.id).country;
    const same = all.findLastIndex((row) => row.panels.some(({ id }) => dataset.entity(id).country === country));
    const at = same < 0 ? all.length - 1 : same;
    if (at < 0) return [{ group: null, panels: [panel] }];
    return all.map((row, index) => (index === at ? { ...row, panels: [...row.panels, panel] } : row));
  }, ordered);
}

/** The largest figure of some panels. */
export function largest(panels: readonly Panel[]): number {
  return Math.max(0, ...panels.flatMap(({ points }) => points.map(sizeOf)));
}
