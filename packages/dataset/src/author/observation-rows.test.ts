import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observationsCsv, type RowCells, readSmall } from '../../test/small-record.ts';
import { checkRecord } from '../checks/index.ts';
import { OBSERVATION_COLUMNS, observationRows } from './observation-rows.ts';

const owner = { id: 'acme', calendar: { kind: 'months', yearEndMonth: 12 } } as const;
const file = 'companies/acme/observations.csv';
const read = (...rows: RowCells[]) => observationRows(file, observationsCsv(...rows), owner);

describe('observationRows', () => {
  it('makes observations of rows', () => {
    const { observations, findings } = read({ convenience: 'CNY 720', locator: 'page 7', note: 'Why.' });
    expect(findings).toEqual([]);
    expect(observations).toEqual([
      {
        file,
        row: 2,
        period: 'FY2024-Q1',
        value: {
          id: 'acme/cash-ppe/FY2024-Q1',
          entity: 'acme',
          metric: 'capex',
          basis: 'cash-ppe',
          period: { start: '2024-01-01', end: '2024-03-31' },
          kind: 'reported',
          amount: 100,
          currency: 'USD',
          published: '2025-02-01',
          source: 'filing',
          locator: 'page 7',
          confidence: 'A',
          convenience: { currency: 'CNY', amount: 720 },
          note: 'Why.',
        },
      },
    ]);
  });

  it.each<[string, RowCells, string | RegExp]>([
    ['no source', { source: '' }, 'source is missing'],
    ['a negative amount', { amount: '-3' }, 'amount "-3" is negative'],
    ['a fraction', { amount: '2.5' }, 'amount "2.5" is a fraction'],
    ['an exponent', { high: '1.5e9' }, 'high "1.5e9" is written with an exponent'],
    ['separators', { low: '1,500' }, 'low "1,500" has separators or leading zeros'],
    ['no amount at all', { amount: '' }, 'one of amount, low and high is required'],
    ['bounds the wrong way', { low: '120' }, 'low <= amount <= high does not hold'],
    ['an unknown currency', { currency: 'RMB' }, /^currency "RMB": /],
    ['an unknown basis', { basis: 'cash' }, /^basis "cash": /],
    ['a basis where none belongs', { metric: 'revenue' }, /capex needs a basis, and nothing else has one/],
    ['no basis for capex', { basis: '' }, 'basis "": capex needs a basis, and nothing else has one'],
    ['an unknown metric', { metric: 'profit' }, /^metric "profit": /],
    ['an unknown kind', { kind: 'guess' }, /^kind "guess": /],
    ['an unknown grade', { confidence: 'M' }, /^confidence "M": /],
    [
      'an end before the start',
      { period: '2024-03-31..2024-01-01' },
      'period the period 2024-03-31..2024-01-01 ends before it starts',
    ],
    ['an unknown label', { period: 'FY2024-Q5' }, 'period "FY2024-Q5" is no fiscal label'],
    ['no period', { period: '' }, 'period is missing'],
    ['a day that does not exist', { published: '2024-02-30' }, /^published "2024-02-30": a day is written/],
    ['an estimate of nobody', { kind: 'estimate' }, 'estimator "": an estimate names its estimator'],
    ['guidance without a day', { kind: 'guidance', published: '' }, 'published "": guidance has the day it was given'],
    ['a printed amount without a currency', { convenience: '720' }, 'convenience "720" is no printed amount'],
  ])('finds %s', (_, cells, message) => {
    const { observations, findings } = read({ period: 'FY2023-Q4' }, cells);
    expect(findings).toMatchObject([{ file, row: 3, message: expect.stringMatching(message) }]);
    expect(observations).toHaveLength(1);
  });

  it('reports every problem of every row at once', () => {
    expect(read({ amount: '-1', period: 'x' }, { currency: 'X', metric: 'y' }).findings.map(({ row }) => row)).toEqual([
      2, 2, 3, 3,
    ]);
  });

  it('never crashes on a changed cell: it is read, or found', () => {
    const column = fc.constantFrom(...OBSERVATION_COLUMNS);
    const text = fc.oneof(fc.string(), fc.constantFrom('-1', '1e9', 'FY2024', '2024-13', '@', 'USD 1', '"', '\n', ''));
    fc.assert(
      fc.property(column, text, (name, cell) => {
        const { record, findings } = readSmall({ [file]: observationsCsv({ [name]: cell }, { period: 'FY2024-Q2' }) });
        const all = [...findings, ...(record ? checkRecord(record) : [])];
        const strict = ['metric', 'basis', 'kind', 'currency', 'confidence', 'source', 'period', 'operands'];
        const sound = [
          'capex',
          'cash-ppe',
          'reported',
          'derived',
          'USD',
          'A',
          'B',
          'C',
          'filing',
          'release',
          'FY2024',
          '',
        ];
        if (strict.includes(name as string) && !sound.includes(cell)) expect(all.length).toBeGreaterThan(0);
        for (const finding of all) expect(finding.file).toBeTruthy();
      }),
      { numRuns: 300 },
    );
  });
});
