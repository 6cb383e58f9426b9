import {
  BASES,
  type Basis,
  type BasisChoice,
  type Comparison,
  type Currency,
  compare,
  type Dataset,
  type GapReason,
  isPoint,
  type Kind,
  type Localized,
  type Period,
  type UnitScale,
} from '@outlay/domain';
import type { ChartQuery } from '../../chart.ts';
import { type Named, namedOf } from '../../named.ts';
import { type Provenance, provenanceOf } from '../../provenance.ts';
import { memberOrder } from '../../tone.ts';
import { oneCurrency, scaleFor } from '../../unit.ts';

/** A total by one definition, or why there is none. */
export type BridgeTotal = {
  readonly basis: BasisChoice;
  readonly amount: number | null;
  readonly kind?: Kind | undefined;
  readonly gap?: GapReason | undefined;
  readonly missing?: readonly Localized[] | undefined;
};

/** What one company adds when its figure follows another definition. */
export type BridgeStep = Named & { readonly from: Basis; readonly to: Basis; readonly delta: number };

/** One entity's way from a definition to another, and totals with a further definition of one company. */
export type BridgeBlock = {
  readonly entity: Named;
  readonly members: number;
  readonly from: BridgeTotal;
  readonly to: BridgeTotal;
  readonly steps: readonly BridgeStep[];
  readonly variants: readonly (BridgeStep & { readonly total: number })[];
};

export type BridgeState = {
  readonly period: Period;
  readonly blocks: readonly BridgeBlock[];
  readonly scale: UnitScale;
  readonly provenance: Provenance;
};

/** How the total of each entity moves from one definition of capital expenditure to another, company by company. */
export function bridgeState(dataset: Dataset, query: ChartQuery): BridgeState {
  const entities = query.entities ?? ['us-four'];
  const [from, to] = [query.fromBasis ?? 'cash', query.basis ?? 'headline'];
  const ask = (basis: BasisChoice, currency: Currency | undefined) =>
    compare(dataset, {
      entities,
      period: query.period ?? '2024-H1',
      against: query.against,
      basis,
      currency,
      rate: query.rate,
      asOf: query.asOf,
    });
  const after = ask(to, oneCurrency(query.currency));
  const currency = after.currency === 'reported' ? 'USD' : after.currency;
  const before = ask(from, currency);
  const others = new Map(BASES.map((basis) => [basis, ask(basis, currency)]));
  const blocks = entities.map((id) => blockOf(dataset, dataset.entity(id).id, { before, after, others }));
  const period = { start: after.period.start, end: after.period.end };
  const totals = blocks.flatMap((block) => [block.from.amount ?? 0, block.to.amount ?? 0]);
  return {
    period,
    blocks,
    scale: scaleFor(totals),
    provenance: provenanceOf(dataset, {
      entities,
      periods: [period],
      currency,
      basis: to,
      rate: query.rate,
      asOf: after.asOf,
    }),
  };
}

type Answers = { before: Comparison; after: Comparison; others: ReadonlyMap<Basis, Comparison> };

function blockOf(dataset: Dataset, id: string, { before, after, others }: Answers): BridgeBlock {
  const entity = dataset.entity(id);
  const members = entity.type === 'group' ? memberOrder(entity.group.members) : [id];
  const [from, to] = [totalOf(dataset, before, id), totalOf(dataset, after, id)];
  const steps = members.flatMap((member) => stepOf(dataset, member, pointIn(before, member), pointIn(after, member)));
  const total = to.amount;
  const variants = members.flatMap((member) => {
    const used = [pointIn(before, member)?.basis, pointIn(after, member)?.basis];
    return BASES.filter((basis) => !used.includes(basis)).flatMap((basis) => {
      const other = others.get(basis);
      const step = other ? stepOf(dataset, member, pointIn(after, member), pointIn(other, member)) : [];
      return total === null ? [] : step.map((one) => ({ ...one, total: total + one.delta }));
    });
  });
  const notable = [...variants].sort((left, right) => Math.abs(right.delta) - Math.abs(left.delta)).slice(0, 2);
  return { entity: namedOf(dataset, id), members: members.length, from, to, steps, variants: notable };
}

type Point = { amount: number; basis: Basis; kind: Kind };

function rowIn({ rows }: Comparison, id: string) {
  return rows.find((row) => row.id === id);
}

function pointIn(comparison: Comparison, id: string): Point | undefined {
  const row = rowIn(comparison, id);
  const [basis] = row?.basis ?? [];
  if (!row?.value || !isPoint(row.value) || basis === undefined || row.value.kind === 'estimate') return undefined;
  return { amount: row.value.amount, basis, kind: row.value.kind };
}

function stepOf(dataset: Dataset, id: string, from: Point | undefined, to: Point | undefined): BridgeStep[] {
  if (!from || !to || from.basis === to.basis || from.amount === to.amount) return [];
  return [{ ...namedOf(dataset, id), from: from.basis, to: to.basis, delta: to.amount - from.amount }];
}

function totalOf(dataset: Dataset, comparison: Comparison, id: string): BridgeTotal {
  const row = comparison.rows.find((one) => one.id === id && one.group === undefined);
  const { basis } = comparison;
  if (row?.value && isPoint(row.value)) return { basis, amount: row.value.amount, kind: row.value.kind };
  const missing = (row?.gap?.entities ?? []).filter((one) => one !== id).map((one) => namedOf(dataset, one).names);
  return {
    basis,
    amount: null,
    gap: row?.gap?.reason ?? 'not-on-record',
    ...(missing.length === 0 ? {} : { missing }),
  };
}
