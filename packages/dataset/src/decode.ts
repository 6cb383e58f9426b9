import type { DatasetData, MonthlyRate, Observation, RateSeries } from '@outlay/domain';
import {
  type Column,
  type CompactRecord,
  type CompactTable,
  DEFLATOR_TABLE,
  OBSERVATION_TABLE,
  RATE_TABLE,
  SOURCE_TABLE,
} from './compact.ts';

/** Unpacks the data module into plain objects. Nothing is validated: the generator did that. */
export function decodeRecord(compact: CompactRecord): DatasetData {
  const { texts, version, recordedTo } = compact;
  return {
    version,
    recordedTo,
    companies: compact.companies as DatasetData['companies'],
    groups: compact.groups as DatasetData['groups'],
    observations: decodeObservations(compact.observations, texts),
    sources: unpack(compact.sources, SOURCE_TABLE, texts) as DatasetData['sources'],
    rates: compact.rates.map(({ quote, months }) => ({
      base: 'USD',
      quote: quote as RateSeries['quote'],
      months: unpack(months, RATE_TABLE, texts) as MonthlyRate[],
    })),
    deflators: compact.deflators.map(({ values, ...head }) => ({
      ...head,
      values: unpack(values, DEFLATOR_TABLE, texts) as DatasetData['deflators'][number]['values'],
    })),
  };
}

type FlatObservation = Omit<Observation, 'id' | 'period' | 'operands' | 'convenience' | 'label'> & {
  label: string;
  start: string;
  end: string;
  operands?: string;
  idSuffix?: string;
  name?: string;
  convenienceCurrency?: NonNullable<Observation['convenience']>['currency'];
  convenienceAmount?: number;
};

function decodeObservations(table: CompactTable, texts: readonly string[]): Observation[] {
  const rows = unpack(table, OBSERVATION_TABLE, texts) as FlatObservation[];
  const ids = rows.map((row) => `${row.entity}/${row.basis ?? row.metric}/${row.label}${row.idSuffix ?? ''}`);
  return rows.map(
    ({ label, start, end, operands, idSuffix, name, convenienceCurrency, convenienceAmount, ...row }, at) => ({
      id: ids[at] as string,
      ...row,
      period: { start, end },
      ...(name === undefined ? {} : { label: name }),
      ...(operands === undefined ? {} : { operands: operandsFrom(operands, ids) }),
      ...(convenienceCurrency === undefined || convenienceAmount === undefined
        ? {}
        : { convenience: { currency: convenienceCurrency, amount: convenienceAmount } }),
    }),
  );
}

/** Operands are packed as places in the table, counted from 1, negative where they are taken away: `12 -15`. */
function operandsFrom(packed: string, ids: readonly string[]): NonNullable<Observation['operands']> {
  return packed.split(' ').map((text) => {
    const place = Number(text);
    return { sign: place > 0 ? 1 : -1, observation: ids[Math.abs(place) - 1] as string };
  });
}

function unpack(table: CompactTable, columns: readonly Column[], texts: readonly string[]): unknown[] {
  return table.map((cells) => {
    const row: Record<string, unknown> = {};
    for (let at = 0; at < cells.length; at += 1) {
      const [name, packing] = columns[at] as Column;
      const cell = packing === 'text' ? texts[cells[at] as number] : cells[at];
      if (cell !== '') row[name] = cell;
    }
    return row;
  });
}
