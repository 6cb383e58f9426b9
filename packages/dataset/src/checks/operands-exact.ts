import { BRIDGES, type BridgeName, type Observation } from '@outlay/domain';
import type { Check } from './check.ts';
import { findingAt } from './place.ts';
import { type SignedPeriod, signedDays } from './signed-days.ts';

type Term = { readonly sign: 1 | -1; readonly operand: Observation };

/**
 * The operands of a derived row give its amount exactly and cover its days exactly. They are of the row's own metric
 * and basis, or lead to its basis along bridges that the company declares.
 */
export const operandsExact: Check = (record) => {
  const byId = new Map(record.observations.map(({ value }) => [value.id, value]));
  const bridges = new Map(record.companies.map(({ value }) => [value.id, value.bridges]));
  return record.observations.flatMap((row) => {
    const terms = (row.value.operands ?? []).flatMap(({ sign, observation }): Term[] => {
      const operand = byId.get(observation);
      return operand ? [{ sign, operand }] : [];
    });
    if (terms.length === 0) return [];
    const problem = problemOf(row.value, terms, bridges.get(row.value.entity) ?? []);
    return problem === undefined ? [] : [findingAt(row, problem)];
  });
};

function problemOf(row: Observation, terms: readonly Term[], bridges: readonly BridgeName[]): string | undefined {
  if (row.kind !== 'derived') return `a ${row.kind} row has no operands`;
  const foreign = terms.find(({ operand }) => operand.currency !== row.currency)?.operand;
  if (foreign) return `the operand ${foreign.id} is in ${foreign.currency}, and the row in ${row.currency}`;
  if (row.amount === undefined || terms.some(({ operand }) => operand.amount === undefined)) {
    return 'operands are for exact amounts, and a range is none';
  }
  const total = terms.reduce((so, { sign, operand }) => so + sign * (operand.amount ?? 0), 0);
  if (total !== row.amount) return `the operands give ${total}, and the row says ${row.amount}`;

  const measures = new Map<string, SignedPeriod[]>([[measureOf(row), []]]);
  for (const term of terms) {
    for (const [measure, sign] of measuresOf(term, row, bridges)) {
      measures.set(measure, [...(measures.get(measure) ?? []), { sign, period: term.operand.period }]);
    }
  }
  for (const [measure, periods] of measures) {
    const own = measure === measureOf(row);
    if (signedDays(periods) === signedDays(own ? [{ sign: 1, period: row.period }] : [])) continue;
    return own
      ? `the days of the operands do not give ${row.period.start}..${row.period.end} of ${measure}`
      : `${measure} does not lead to ${measureOf(row)} along a bridge that the company declares`;
  }
  return undefined;
}

function measureOf({ metric, basis }: Observation): string {
  return basis ?? metric;
}

/** What a term adds to: its own measure, or, as the metric of a bridge, the basis the bridge leads to, from the other. */
function measuresOf({ sign, operand }: Term, row: Observation, bridges: readonly BridgeName[]): [string, 1 | -1][] {
  const bridge = bridges.map((name) => BRIDGES[name]).find(({ metric }) => metric === operand.metric);
  if (row.metric !== 'capex' || !bridge) return [[measureOf(operand), sign]];
  const along = (sign * bridge.sign) as 1 | -1;
  return [
    [bridge.to, along],
    [bridge.from, -along as 1 | -1],
  ];
}
