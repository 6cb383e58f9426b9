import { expect, it } from 'vitest';
import { acme, SMALL_FILES, smallRecord } from '../../test/small-record.ts';
import { primaryCited } from './primary-cited.ts';

const press = (SMALL_FILES['sources/shared.csv'] as string).replace(',filing,', ',news,');

it('is silent on a sound record', () => expect(primaryCited(smallRecord())).toEqual([]));

it('finds grade A on a press report', () => {
  expect(primaryCited(smallRecord({ 'sources/shared.csv': press }))[0]).toMatchObject({
    file: 'companies/acme/observations.csv',
    row: 2,
    message: 'a reported row of grade A cites "filing", a news',
  });
});

it('says nothing about the grades below', () => {
  const record = acme({ confidence: 'B' });
  const sources = record.sources.map((source) => ({ ...source, value: { ...source.value, kind: 'news' as const } }));
  expect(primaryCited({ ...record, sources, observations: record.observations.slice(0, 1) })).toEqual([]);
});
