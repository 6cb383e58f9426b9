import { describe, expect, it } from 'vitest';
import { acme, SMALL_FILES, smallRecord } from '../../test/small-record.ts';
import { sourcesResolve } from './sources-resolve.ts';

describe('sourcesResolve', () => {
  it('is silent when every citation leads to a document', () => expect(sourcesResolve(smallRecord())).toEqual([]));

  it('finds a row and a note that cite nothing', () => {
    const findings = sourcesResolve(acme({ source: 'nowhere', note: 'A second report agrees [no-such-report].' }));
    expect(findings.map(({ row, message }) => [row, message])).toEqual([
      [2, 'there is no source "nowhere"'],
      [2, 'there is no source "no-such-report"'],
    ]);
  });

  it('finds a rate without a source, and a document described twice', () => {
    const record = smallRecord({
      'exchange-rates/cny.csv': `${SMALL_FILES['exchange-rates/cny.csv']}2024-07,7.2,22,,,other-bank\n`,
      'companies/acme/sources.csv': SMALL_FILES['companies/dragon/sources.csv'],
    });
    expect(sourcesResolve(record).map(({ file, row, message }) => [file, row, message])).toEqual([
      ['exchange-rates/cny.csv', 5, 'there is no source "other-bank"'],
      ['companies/acme/sources.csv', 2, 'the source "release" is described twice'],
    ]);
  });
});
