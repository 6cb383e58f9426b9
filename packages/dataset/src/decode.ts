import {
  CHIP_PARTS,
  type ChipRecord,
  type DatasetData,
  type DeflatorSeries,
  type Lookups,
  type MonthlyRate,
  type RateSeries,
  type Source,
} from '@outlay/domain';
import type {
  CompactChips,
  CompactHead,
  DEFLATOR_TABLE,
  OBSERVATION_TABLE,
  RATE_TABLE,
  ReadPart,
  SHIPMENT_TABLE,
  SOURCE_TABLE,
  TableOf,
} from './compact.ts';
import { packedObservations } from './packed-observations.ts';
import { unpackShipments } from './packed-shipments.ts';
import { packedSources } from './packed-sources.ts';
import type { Text } from './text.ts';

type Values = DeflatorSeries['values'];

/**
 * Unpacks the data module into plain objects. Nothing is validated: the generator did that. Rates and price indexes are
 * unpacked when they are first looked at, because most questions need one of them or none; and so is what concerns chips.
 *
 * @param readChips the module of chips; without it the record has none.
 */
export function decodeRecord(read: ReadPart, readChips: ReadPart = (part) => NO_CHIPS[part]): DatasetData & Lookups {
  const head = read('head') as CompactHead;
  const text = textsOf(read('texts'));
  const chipText = once(() => textsOf(readChips('texts')));
  const chipSources = once(() => packedSources(readChips('sources') as TableOf<typeof SOURCE_TABLE>, chipText()));
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
      lazily('values', { ...series }, () =>
        decodeValues(read(`deflators/${series.id}`) as TableOf<typeof DEFLATOR_TABLE>, text),
      ),
    ),
  };
  const whole = lazily('sources', lazily('observations', record, observations.all), () =>
    [...sources.all(), ...chipSources().all()].sort(byId),
  );
  return hidden(withChips(whole, readChips, chipText), {
    observationsOf: observations.of,
    sourceById: (id: string) => sources.byId(id) ?? chipSources().byId(id),
  });
}

/** The record with what concerns chips, unpacked when it is first looked at. */
function withChips<T extends object>(record: T, read: ReadPart, text: () => Text): T & ChipRecord {
  const parts = once(() => read('chips') as CompactChips);
  const make = (part: keyof ChipRecord): unknown =>
    part === 'shipments' ? unpackShipments(read('shipments') as TableOf<typeof SHIPMENT_TABLE>, text()) : parts()[part];
  return CHIP_PARTS.reduce((whole, part) => lazily(part, whole, () => make(part)), record) as T & ChipRecord;
}

function textsOf(list: unknown): Text {
  return (column, row) => {
    const place = column[row];
    return place ? (list as readonly string[])[place as number] : undefined;
  };
}

function byId(left: Source, right: Source): number {
  return left.id < right.id ? -1 : 1;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const EMPTY = { rows: 0, columns: {} };

/** The module of chips for a record that was sent without it. */
const NO_CHIPS: Readonly<Record<string, unknown>> = {
  texts: [],
  shipments: EMPTY,
  sources: EMPTY,
  chips: {
    chipVendors: [],
    chips: [],
    chipFamilies: [],
    chipBuyers: [],
    exportRules: [],
    deals: [],
  } satisfies CompactChips,
};

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
