import type { Observation } from '@outlay/domain';
import type { OBSERVATION_TABLE, TableOf } from './compact.ts';
import type { Text } from './text.ts';

type Operands = NonNullable<Observation['operands']>;

/**
 * The observations of the data module, unpacked row by row when they are asked for and kept: most questions concern a
 * few companies.
 */
export function packedObservations({ rows, columns }: TableOf<typeof OBSERVATION_TABLE>, text: Text) {
  const made: Observation[] = [];
  const idOf = (row: number): string => {
    const stem = `${text(columns.entity, row)}/${text(columns.basis, row) ?? text(columns.metric, row)}`;
    return `${stem}/${text(columns.label, row)}${text(columns.idSuffix, row) ?? ''}`;
  };
  /** Operands are packed as places in the table, counted from 1, negative where they are taken away: `12 -15`. */
  const operandsOf = (packed: string | number | null | undefined): Operands | undefined => {
    if (packed === null || packed === undefined) return undefined;
    const places = String(packed).split(' ').map(Number);
    return places.map((place) => ({ sign: place > 0 ? 1 : -1, observation: idOf(Math.abs(place) - 1) }));
  };
  const unpack = (row: number): Observation => {
    const currency = text(columns.convenienceCurrency, row);
    return {
      id: idOf(row),
      entity: text(columns.entity, row),
      metric: text(columns.metric, row),
      basis: text(columns.basis, row),
      period: { start: text(columns.start, row), end: text(columns.end, row) },
      kind: text(columns.kind, row),
      amount: columns.amount[row] ?? undefined,
      low: columns.low[row] ?? undefined,
      high: columns.high[row] ?? undefined,
      currency: text(columns.currency, row),
      published: text(columns.published, row),
      source: text(columns.source, row),
      locator: text(columns.locator, row),
      confidence: text(columns.confidence, row),
      estimator: text(columns.estimator, row),
      label: text(columns.name, row),
      operands: operandsOf(columns.operands[row]),
      convenience: currency === undefined ? undefined : { currency, amount: columns.convenienceAmount[row] },
      note: text(columns.note, row),
    } as Observation;
  };
  const at = (row: number): Observation => {
    made[row] ??= unpack(row);
    return made[row];
  };
  const places = Array.from({ length: rows }, (_, row) => row);
  return {
    all: (): Observation[] => places.map(at),
    of: (entity: string): Observation[] => places.filter((row) => text(columns.entity, row) === entity).map(at),
  };
}
