import { expect, it } from 'vitest';
import { acme, observationsCsv, smallRecord } from '../../test/small-record.ts';
import { unusedSource } from './unused-source.ts';

const columns = 'id,publisher,title,published,url,kind,via,licence,redistributed,note\n';
const spare = `${columns}spare-report,Press,Report,,,news,,unknown,figures,\n`;
const withNote = (note: string) =>
  smallRecord({ 'sources/spare.csv': spare, 'companies/acme/observations.csv': observationsCsv({ note }) });

it('is silent when every document is cited', () => expect(unusedSource(smallRecord())).toEqual([]));

it('takes an id in square brackets for a citation', () => {
  expect(unusedSource(withNote('A second report agrees [spare-report].'))).toEqual([]);
  expect(
    unusedSource(withNote('A second report agrees.')).map(({ file, row, message }) => [file, row, message]),
  ).toEqual([['sources/spare.csv', 2, 'nothing cites the source "spare-report"']]);
});

it('finds a document that no row cites any more', () => {
  const record = acme({ source: 'release' });
  expect(unusedSource({ ...record, claims: [] }).map(({ message }) => message)).toEqual([
    'nothing cites the source "filing"',
  ]);
});
