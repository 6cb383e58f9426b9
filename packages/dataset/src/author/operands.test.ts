import { describe, expect, it } from 'vitest';
import { observationsCsv, type RowCells, readSmall } from '../../test/small-record.ts';

const read = (...rows: RowCells[]) => readSmall({ 'companies/acme/observations.csv': observationsCsv(...rows) });
const derived = {
  period: 'FY2024-Q2',
  kind: 'derived',
  operands: 'capex/cash-ppe@FY2024-H1 - capex/cash-ppe@FY2024-Q1',
};
const operandsOf = (...rows: RowCells[]) =>
  read(...rows)
    .record?.observations.find(({ value }) => value.operands)
    ?.value.operands?.map(({ observation }) => observation);

describe('operands', () => {
  it('are the newest rows that were public by the day of the row', () => {
    const rows = [
      { period: 'FY2024-Q1', published: '2024-05-01' },
      { period: 'FY2024-Q1', published: '2024-08-01' },
      { period: 'FY2024-Q1', published: '2025-08-01' },
      { period: 'FY2024-H1', published: '2024-08-01' },
      { ...derived, published: '2024-08-01' },
    ];
    expect(operandsOf(...rows)).toEqual(['acme/cash-ppe/FY2024-H1', 'acme/cash-ppe/FY2024-Q1/2024-08-01']);
    const undated = rows.map((row) => ({ ...row, ...(row === rows[4] ? { published: '' } : {}) }));
    expect(operandsOf(...undated)?.[1]).toBe('acme/cash-ppe/FY2024-Q1/2025-08-01');
  });

  it('without a day count as old', () => {
    const rows = [{ period: 'FY2024-Q1', published: '' }, { period: 'FY2024-H1' }, { ...derived }];
    expect(operandsOf(...rows)?.[1]).toBe('acme/cash-ppe/FY2024-Q1');
  });

  it.each<[string, RowCells[], string]>([
    ['is missing', [{ period: 'FY2024-Q1' }, derived], 'operands: there is no row capex/cash-ppe@FY2024-H1'],
    [
      'came later',
      [{ period: 'FY2024-Q1' }, { period: 'FY2024-H1', published: '2026-01-01' }, derived],
      'operands: capex/cash-ppe@FY2024-H1 was published after the row itself, which is of 2025-02-01',
    ],
    [
      'is the row',
      [{ ...derived, operands: 'capex/cash-ppe@FY2024-Q2' }],
      'operands: capex/cash-ppe@FY2024-Q2 is the row itself',
    ],
    [
      'is guidance',
      [{ period: 'FY2024-H1', kind: 'guidance' }, { period: 'FY2024-Q1' }, derived],
      'operands: there is no row capex/cash-ppe@FY2024-H1',
    ],
    ['is no term', [{ ...derived, operands: 'half of it' }], 'operands "half of it" is no term'],
  ])('that %s is a finding', (_, rows, message) => {
    expect(read(...rows).findings).toMatchObject([{ row: rows.length + 1, message }]);
  });
});
