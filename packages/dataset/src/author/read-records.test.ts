import { describe, expect, it } from 'vitest';
import { observationsCsv, readSmall, SMALL_FILES } from '../../test/small-record.ts';

const found = (changes: Record<string, string | undefined>) =>
  readSmall(changes).findings.map(({ file, row, message }) => [file, row, message]);

describe('readRecords', () => {
  it('reads a sound record without a finding', () => {
    const { record, findings } = readSmall();
    expect(findings).toEqual([]);
    expect(record?.observations.map(({ value }) => value.id)).toEqual([
      'acme/cash-ppe/FY2024-Q1',
      'acme/cash-ppe/FY2024-H1',
      'acme/cash-ppe/FY2024',
      'acme/cash-ppe/FY2024-Q2',
      'acme/cash-ppe/FY2024-Q3',
      'acme/cash-ppe/FY2024-Q4',
      'acme/cash-ppe/FY2025/guidance/2025-02-02',
      'acme/cash-ppe/FY2025/estimate/2025-03-01/a-bank',
      'acme/revenue/FY2024',
      'dragon/cash-ppe/FY2025-Q1',
    ]);
    expect(record?.observations.at(-1)?.value.period).toEqual({ start: '2024-04-01', end: '2024-06-30' });
  });

  it('holds an id to the name of its place', () => {
    const path = 'companies/acme/company.yml';
    const text = SMALL_FILES[path] as string;
    expect(found({ [path]: text.replace('id: acme', 'id: akme') })).toEqual([
      [path, undefined, 'the id "akme" is not the name of its place, "acme"'],
      ['companies/acme/observations.csv', undefined, 'there is no readable description of "acme" beside it'],
    ]);
    expect(found({ 'deflators/prices.yml': 'id: other\narea: US\nname: Prices\n' })).toEqual([
      ['deflators/prices.yml', undefined, 'the id "other" is not the name of the file'],
    ]);
  });

  it('finds files that belong nowhere, and halves that are missing', () => {
    expect(found({ 'companies/acme/observation.csv': '' })).toEqual([
      ['companies/acme/observation.csv', undefined, 'this file has no place in the record'],
    ]);
    expect(found({ 'deflators/prices.csv': undefined })).toEqual([
      ['deflators/prices.yml', undefined, 'deflators/prices.csv is missing'],
    ]);
    expect(found({ 'deflators/prices.yml': undefined })).toEqual([
      ['deflators/prices.csv', undefined, 'deflators/prices.yml is missing'],
    ]);
    expect(found({ 'record.yml': undefined })).toEqual([['record.yml', undefined, 'the file is missing']]);
  });

  it('reports the problems of all files at once', () => {
    const files = found({
      'companies/acme/observations.csv': observationsCsv({ amount: '-1' }),
      'companies/dragon/sources.csv': (SMALL_FILES['companies/dragon/sources.csv'] as string).replace(
        'figures',
        'some',
      ),
      'exchange-rates/cny.csv': (SMALL_FILES['exchange-rates/cny.csv'] as string).replace('7.21000000', '-7.2'),
      'deflators/prices.csv': (SMALL_FILES['deflators/prices.csv'] as string).replace('-0.5', 'half'),
      'groups/both/group.yml': (SMALL_FILES['groups/both/group.yml'] as string).replace('[acme, dragon]', '[acme]'),
      'claims/2024-08-claims.yml': (SMALL_FILES['claims/2024-08-claims.yml'] as string).replace('2024-H1', '2024-H3'),
    }).map(([file, row]) => [file, row]);
    expect(files).toHaveLength(6);
    expect(files).toEqual(
      expect.arrayContaining([
        ['companies/acme/observations.csv', 2],
        ['companies/dragon/sources.csv', 2],
        ['exchange-rates/cny.csv', 3],
        ['deflators/prices.csv', 2],
        ['groups/both/group.yml', 5],
        ['claims/2024-08-claims.yml', 10],
      ]),
    );
  });
});
