import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../tables/csv-text.ts';
import { readCsv } from './read-csv.ts';

const columns = ['a', 'b'] as const;
const messages = (text: string) => readCsv('x.csv', text, columns).findings.map(({ row, message }) => [row, message]);

describe('readCsv', () => {
  it('keeps the line on which each row starts, also after cells of several lines', () => {
    const { rows, findings } = readCsv('x.csv', 'a,b\n1,"two\nlines"\n3,4\n', columns);
    expect(findings).toEqual([]);
    expect(rows).toEqual([
      { row: 2, cells: { a: '1', b: 'two\nlines' } },
      { row: 4, cells: { a: '3', b: '4' } },
    ]);
  });

  it('reads back what was written', () => {
    const cell = fc.string({
      unit: fc.oneof(fc.constantFrom('"', ',', '\n', "'"), fc.string({ minLength: 1, maxLength: 1 })),
    });
    const trimmed = cell.map((text) => text.replaceAll('\r', '').trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(trimmed, trimmed).filter(([a, b]) => a + b !== '')), (rows) => {
        const read = readCsv('x.csv', csvText({ fields: columns, rows }), columns);
        expect(read.findings).toEqual([]);
        expect(read.rows.map(({ cells }) => [cells.a, cells.b])).toEqual(rows);
      }),
    );
  });

  it.each([
    ['b,a\n1,2\n', [[1, 'the header is not the expected one']]],
    ['', [[1, 'the header is not the expected one']]],
    ['a,b\n1\n', [[2, 'the row has 1 cells, and the header 2']]],
    ['a,b\n1,2,3\n', [[2, 'the row has 3 cells, and the header 2']]],
    ['a,b\n\n1,2\n', [[2, 'the line is empty']]],
    ['a,b\n1, 2\n', [[2, 'b begins or ends with a blank']]],
  ])('finds what is wrong with %j', (text, expected) => expect(messages(text)).toEqual(expected));

  it('finds line ends of another system', () => {
    expect(messages('a,b\r\n1,2\r\n')[0]).toEqual([1, 'the header is not the expected one']);
    expect(messages('a,b\n1,2\r\n').map(([, message]) => message)).toContain('lines end with CR LF');
  });

  it('finds quotes that do not close', () => {
    expect(messages('a,b\n1,"2\n').map(([, message]) => message)).toContain('CSV: Quoted field unterminated');
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void readCsv('x.csv', `a,b\n${text}`, columns)));
  });
});
