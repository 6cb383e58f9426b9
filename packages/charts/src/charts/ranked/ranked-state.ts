import {
  type Cell,
  type Currency,
  compare,
  type Dataset,
  type GapReason,
  highest,
  lowest,
  OutlayError,
  type Outlook,
  type Period,
  type UnitScale,
} from '@outlay/domain';
import type { ChartQuery } from '../../chart.ts';
import { type Named, namedOf } from '../../named.ts';
import { type Provenance, provenanceOf } from '../../provenance.ts';
import { oneCurrency, scaleFor } from '../../unit.ts';

/** One entity's bar, with the period it is compared with. */
export type RankedRow = Named & {
  readonly value: Cell | null;
  readonly gap?: GapReason | undefined;
  /** How many outside estimates there are where there is no figure. */
  readonly estimates?: number | undefined;
  readonly previous: Cell | null;
  /** A fraction, in the entity's own currency. */
  readonly growth: number | null;
  readonly growthCurrency?: Currency | undefined;
};

export type RankedState = {
  readonly period: Period;
  readonly against: Period;
  /** By value, the largest first; what is missing comes last. */
  readonly rows: readonly RankedRow[];
  /** The groups that stand in the ranking with all their members. */
  readonly groups: readonly { readonly named: Named; readonly members: readonly string[] }[];
  readonly scale: UnitScale;
  readonly provenance: Provenance;
};

/** Companies by what they spent; groups stand in it by their members. */
export function rankedState(dataset: Dataset, query: ChartQuery): RankedState {
  const asked = query.entities ?? ['china-three', 'us-four'];
  const entities = companiesOf(dataset, asked);
  const { basis, rate, asOf, against } = query;
  const comparison = compare(dataset, {
    entities,
    period: query.period ?? '2026-H1',
    against,
    basis,
    rate,
    asOf,
    currency: oneCurrency(query.currency),
  });
  const { currency } = comparison;
  if (currency === 'reported') throw new OutlayError('invalid-query', 'a chart has one currency');
  const rows = comparison.rows.map(
    ({ id, value, gap, previous, growth, growthCurrency, outlook }): RankedRow => ({
      ...namedOf(dataset, id),
      value,
      ...(gap ? { gap: gap.reason } : {}),
      ...(gap && outlook ? { estimates: outlook.filter(({ kind }: Outlook) => kind === 'estimate').length } : {}),
      previous: previous.value,
      growth,
      ...(growthCurrency ? { growthCurrency } : {}),
    }),
  );
  const periods = [comparison.period, comparison.against].map(({ start, end }) => ({ start, end }));
  const [period, before] = periods as [Period, Period];
  return {
    period,
    against: before,
    rows: [...rows].sort((left, right) => sizeOf(right) - sizeOf(left)),
    groups: dataset.groups
      .filter(({ members }) => members.every((member) => entities.includes(member)))
      .map(({ id, members }) => ({ named: namedOf(dataset, id), members })),
    scale: scaleFor(rows.flatMap(({ value, previous: earlier }) => [sizeOf({ value }), sizeOf({ value: earlier })])),
    provenance: provenanceOf(dataset, { entities, periods, currency, basis, rate, asOf: comparison.asOf }),
  };
}

/** What orders a row: its figure, else the middle of what is known of it. */
export function sizeOf({ value }: { readonly value: Cell | null }): number {
  if (!value) return -1;
  return value.amount ?? highest(value) ?? lowest(value) ?? 0;
}

/** The companies that some entities stand for, each once: a group by its members. */
export function companiesOf(dataset: Dataset, ids: readonly string[]): string[] {
  const companies = ids.flatMap((id) => {
    const entity = dataset.entity(id);
    return entity.type === 'group' ? entity.group.members : [entity.id];
  });
  return [...new Set(companies)];
}
