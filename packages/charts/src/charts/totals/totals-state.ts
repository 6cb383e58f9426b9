import {
  type Cell,
  type Comparison,
  type ComparisonRow,
  type Currency,
  compare,
  type Dataset,
  type GapReason,
  highest,
  type Localized,
  OutlayError,
  type Period,
  type UnitScale,
} from '@outlay/domain';
import type { ChartQuery } from '../../chart.ts';
import { type Named, namedOf } from '../../named.ts';
import { type Provenance, provenanceOf } from '../../provenance.ts';
import { memberOrder } from '../../tone.ts';
import { oneCurrency, scaleFor } from '../../unit.ts';

/** A figure of an entity in one period, or why there is none. */
export type Amount = {
  readonly value: Cell | null;
  readonly gap?: GapReason | undefined;
  readonly missing?: readonly Localized[];
};

/** One bar: an entity with the members that make it up. */
export type TotalsBar = Named & Amount & { readonly members: readonly (Named & Amount)[] };

/** Two periods, the earlier one first, each with a bar for every entity. */
export type TotalsState = {
  readonly blocks: readonly { readonly period: Period; readonly bars: readonly TotalsBar[] }[];
  /** Growth from the first period to the second, in the entity's own currency where it has one; a fraction. */
  readonly growth: readonly { readonly fraction: number | null; readonly currency?: Currency | undefined }[];
  readonly scale: UnitScale;
  readonly provenance: Provenance;
};

/** What companies and groups spent in a period and in an earlier one. */
export function totalsState(dataset: Dataset, query: ChartQuery): TotalsState {
  const entities = query.entities ?? ['china-three', 'us-four'];
  const { basis, rate, asOf, against } = query;
  const comparison = compare(dataset, {
    entities,
    period: query.period ?? '2024-H1',
    against,
    basis,
    rate,
    asOf,
    currency: oneCurrency(query.currency),
  });
  const currency = comparison.currency;
  if (currency === 'reported') throw new OutlayError('invalid-query', 'a chart has one currency');
  const periods = [comparison.against, comparison.period].map(({ start, end }) => ({ start, end }));
  const blocks = periods.map((period, index) => ({ period, bars: barsOf(dataset, comparison, index === 0) }));
  const values = blocks.flatMap(({ bars }) => bars.flatMap(({ value }) => (value ? [highest(value) ?? 0] : [])));
  return {
    blocks,
    growth: comparison.rows
      .filter(({ group }) => group === undefined)
      .map(({ growth, growthCurrency }) => ({ fraction: growth, currency: growthCurrency })),
    scale: scaleFor(values),
    provenance: provenanceOf(dataset, { entities, periods, currency, basis, rate, asOf: comparison.asOf }),
  };
}

function barsOf(dataset: Dataset, { rows }: Comparison, earlier: boolean): TotalsBar[] {
  return rows
    .filter(({ group }) => group === undefined)
    .map((row) => {
      const members = rows.filter(({ group }) => group === row.id);
      const order = memberOrder(members.map(({ id }) => id));
      const sorted = order.map((id) => members.find((member) => member.id === id) as ComparisonRow);
      return {
        ...namedOf(dataset, row.id),
        ...amountOf(dataset, row, earlier),
        members: sorted.map((member) => ({ ...namedOf(dataset, member.id), ...amountOf(dataset, member, earlier) })),
      };
    });
}

function amountOf(dataset: Dataset, row: ComparisonRow, earlier: boolean): Amount {
  const { value, gap } = earlier ? row.previous : row;
  if (!gap) return { value };
  const missing = gap.entities.filter((id) => id !== row.id).map((id) => namedOf(dataset, id).names);
  return { value, gap: gap.reason, ...(missing.length === 0 ? {} : { missing }) };
}
