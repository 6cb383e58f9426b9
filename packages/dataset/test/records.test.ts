import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { averageRate, datasetDataSchema, parsePeriod, type RateSeries } from '@outlay/domain';
import { describe, expect, it } from 'vitest';
import { formatFinding } from '../src/author/finding.ts';
import { readRecords } from '../src/author/read-records.ts';
import { recordFiles } from '../src/author/record-files.ts';
import { toData } from '../src/author/to-data.ts';
import { checkRecord } from '../src/checks/index.ts';
import { claims, dataset, record } from '../src/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = await recordFiles(`${root}records`);
const read = readRecords(files);
const authored = read.record as NonNullable<typeof read.record>;
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };

describe('the record', () => {
  it('has no findings', () => {
    expect([...read.findings, ...checkRecord(authored)].map(formatFinding)).toEqual([]);
  });

  it('is what the package ships', () => {
    expect(record()).toEqual(toData(authored, version));
    expect(claims()).toEqual(authored.claims.map(({ value }) => value));
    expect(dataset().recordedTo).toBe('2026-11-23');
  });

  it('is data that the domain accepts', () =>
    expect(datasetDataSchema.parse(JSON.parse(JSON.stringify(record())))).toEqual(record()));

  it('has ids that are unique and words in order', () => {
    const ids = record().observations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9-]+\/[a-z-]+\/[^/\s]+(\/[^/\s]+)*$/.test(id))).toEqual([]);
  });

  it('speaks to its readers alone', () => {
    const inside = /\/work\b|stored file|from memory|seen by us|\bseed\b|\bfacts\//i;
    expect([...files].filter(([, text]) => inside.test(text)).map(([file]) => file)).toEqual([]);
  });
});

describe('the exchange rates', () => {
  const yuan = record().rates.find(({ quote }) => quote === 'CNY') as RateSeries;

  it.each([
    ['2024-H1', '7.2150'],
    ['2023-H1', '6.9283'],
    ['2024', '7.1957'],
    ['2025', '7.1875'],
  ])('give the average of %s', (period, rate) => {
    expect(averageRate(yuan, parsePeriod(period)).rate.toFixed(4)).toBe(rate);
  });

  it('cover whole months without a hole, from January 2015', () => {
    for (const { quote, months } of record().rates) {
      expect([quote, months[0]?.month, months.at(-1)?.month, months.length]).toEqual([
        quote,
        '2015-01',
        '2026-08',
        140,
      ]);
    }
  });
});
