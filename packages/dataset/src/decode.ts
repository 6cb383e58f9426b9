import type { DatasetData, DeflatorSeries, Lookups, MonthlyRate, RateSeries } from '@outlay/domain';
import type {
  CompactHead,
  DEFLATOR_TABLE,
  OBSERVATION_TABLE,
  RATE_TABLE,
  ReadPart,
  SOURCE_TABLE,
  TableOf,
} from './compact.ts';
import { packedObservations } from './packed-observations.ts';
import { packedSources } from './packed-sources.ts';
import type { Text } from './text.ts';

type Values = DeflatorSeries['values'];

/**
 * Unpacks the data module into plain objects. Nothing is validated: the generator did that. Rates and price indexes are
 * unpacked when they are first looked at, because most questions need one of them or none.
 */
export function decodeRecord(read: ReadPart): DatasetData & Lookups {
  const head = read('head') as CompactHead;
  const list = read('texts') as readonly string[];
  const text: Text = (column, row) => {
    const place = column[row];
    return place ? list[place as number] : undefined;
  };
  const observations = packedObservations(read('observations') as TableOf<typeof OBSERVATION_TABLE>, text);
  const sources = packedSources(read('sources') as TableOf<typeof SOURCE_TABLE>, text);
  const record = {
    version: head.version,
    recordedTo: head.recordedTo,
    companies: head.companies as DatasetData['companies'],
    groups: head.groups as DatasetData['groups'],
    rates: head.quotes.map((quote) =>
      lazily('months', { base: 'USD' as const, quote: quote as RateSeries['quote'] }, () =>
        decodeRates(read(`rates/${quote}`) as TableOf<typeof RATE_TABLE>, text),
      ),
    ),
    deflators: head.deflators.map((series) =>
      lazily('values', series, () =>
        decodeValues(read(`deflators/${series.id}`) as TableOf<typeof DEFLATOR_TABLE>, text),
      ),
    ),
  };
  const whole = lazily('sources', lazily('observations', record, observations.all), sources.all);
  return hidden(whole, { observationsOf: observations.of, sourceById: sources.byId });
}

/** Look-ups stand on the record without being part of its data. */
function hidden<T extends object, L extends object>(record: T, lookups: L): T & L {
  const descriptors = Object.entries(lookups).map(([name, value]) => [name, { value, enumerable: false }] as const);
  return Object.defineProperties(record, Object.fromEntries(descriptors)) as T & L;
}

function decodeRates({ rows, columns }: TableOf<typeof RATE_TABLE>, text: Text): MonthlyRate[] {
  return Array.from({ length: rows }, (_, row) => ({
    month: text(columns.month, row),
    average: columns.average[row],
    observations: columns.observations[row],
    periodEnd: columns.periodEnd[row] ?? undefined,
    periodEndDay: text(columns.periodEndDay, row),
    source: text(columns.source, row),
  })) as MonthlyRate[];
}

function decodeValues({ rows, columns }: TableOf<typeof DEFLATOR_TABLE>, text: Text): Values {
  return Array.from({ length: rows }, (_, row) => ({
    start: text(columns.start, row),
    end: text(columns.end, row),
    frequency: text(columns.frequency, row),
    value: columns.value[row],
    unit: text(columns.unit, row),
    source: text(columns.source, row),
    confidence: text(columns.confidence, row),
    note: text(columns.note, row),
  })) as Values;
}

/** An object whose last property is made on first use and kept. */
function lazily<T extends object, K extends string, V>(key: K, own: T, make: () => V): T & Record<K, V> {
  let made: { value: V } | undefined;
  return Object.defineProperty(own, key, {
    enumerable: true,
    get: () => {
      made ??= { value: make() };
      return made.value;
    },
  }) as T & Record<K, V>;
}
