import { datasetDataSchema } from '@outlay/domain';
import { describe, expect, it } from 'vitest';
import { smallRecord } from '../../test/small-record.ts';
import { readCsv } from '../author/read-csv.ts';
import { toData } from '../author/to-data.ts';
import { tablesOf } from '../tables/index.ts';
import { outputs } from './outputs.ts';

const record = smallRecord();
const files = outputs(record, '1.2.3', []);
const text = (path: string) => files.get(path) as string;

describe('outputs', () => {
  it('are the same for the same record', () => expect(outputs(smallRecord(), '1.2.3', [])).toEqual(files));

  it('hold the record as JSON that the domain accepts, an observation to a line', () => {
    const { title, licence, claims, ...data } = JSON.parse(text('generated/outlay.json'));
    expect(title).toBe('A small record');
    expect(licence).toBe('CC-BY-4.0');
    expect(claims).toHaveLength(1);
    expect(datasetDataSchema.parse(data)).toEqual(toData(record, '1.2.3'));
    expect(
      text('generated/outlay.json')
        .split('\n')
        .filter((line) => line.startsWith('    {"id":"acme/')),
    ).toHaveLength(9);
  });

  it('hold the tables as the data package describes them', () => {
    const tables = tablesOf(toData(record, '1.2.3'));
    const descriptor = JSON.parse(text('generated/datapackage.json'));
    expect(descriptor).toMatchObject({ name: 'outlay', version: '1.2.3', licenses: [{ name: 'CC-BY-4.0' }] });
    expect(descriptor.resources.map(({ path }: { path: string }) => path)).toEqual(
      tables.map(({ name }) => `csv/${name}.csv`),
    );
    for (const table of tables) {
      const columns = table.fields.map(({ name }) => name);
      const { rows, findings } = readCsv(table.name, text(`generated/csv/${table.name}.csv`), columns);
      expect(findings).toEqual([]);
      expect(rows.map(({ cells }) => columns.map((column) => cells[column]))).toEqual(
        table.rows.map((row) => row.map((cell) => String(cell ?? ''))),
      );
    }
  });

  it('break no promise of the data package', () => {
    const tables = tablesOf(toData(record, '1.2.3'));
    const column = (name: string, key: string) => {
      const table = tables.find((candidate) => candidate.name === name);
      const at = table?.fields.findIndex((field) => field.name === key) ?? -1;
      return table?.rows.map((row) => row[at]) ?? [];
    };
    for (const table of tables) {
      const keys = table.rows.map((_, row) => table.primaryKey.map((key) => column(table.name, key)[row]).join(' '));
      expect(new Set(keys).size).toBe(keys.length);
      for (const { fields, reference } of table.foreignKeys ?? []) {
        const known = column(reference.resource, reference.fields[0] as string);
        for (const value of column(table.name, fields[0] as string)) expect(known).toContain(value);
      }
      for (const field of table.fields) {
        const cells = column(table.name, field.name);
        if (field.constraints?.required) expect(cells).not.toContain(undefined);
        for (const cell of cells.filter((value) => value !== undefined && value !== '')) {
          if (field.constraints?.enum) expect(field.constraints.enum).toContain(cell);
          if (field.type === 'integer' || field.type === 'number') expect(Number(cell)).not.toBeNaN();
          if (field.type === 'date') expect(cell).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        }
      }
    }
  });

  it('name every publisher and its terms', () => {
    expect(text('NOTICE.md')).toContain('- **Central bank**: Rates. Terms: public domain.');
    expect(text('NOTICE.md')).toContain('- **Dragon**: 1 document, all rights reserved');
  });
});
