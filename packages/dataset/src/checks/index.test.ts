import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { observationsCsv, smallRecord } from '../../test/small-record.ts';
import { CHECKS, checkRecord } from './index.ts';

const rows = 'companies/acme/observations.csv';
const exceptions = 'companies/acme/exceptions.yml';
const jump = observationsCsv({ amount: '100' }, { period: 'FY2024-Q2', amount: '5000' });
const excuse = (observation: string) =>
  `- check: magnitude-jump\n  observations: [${observation}]\n  reason: It built a plant.\n`;

describe('the checks', () => {
  it('find nothing in a sound record', () => expect(checkRecord(smallRecord())).toEqual([]));

  it('each have a file, a test and a line in the index', () => {
    const folder = fileURLToPath(new URL('.', import.meta.url));
    const tests = globSync('*.test.ts', { cwd: folder }).map((file) => file.replace('.test.ts', ''));
    expect(tests).toEqual(expect.arrayContaining(Object.keys(CHECKS)));
    expect(globSync('*.ts', { cwd: folder })).toEqual(
      expect.arrayContaining(Object.keys(CHECKS).map((name) => `${name}.ts`)),
    );
  });
});

describe('exceptions', () => {
  it('excuse the finding they name', () => {
    expect(checkRecord(smallRecord({ [rows]: jump }))).toHaveLength(1);
    expect(checkRecord(smallRecord({ [rows]: jump, [exceptions]: excuse('acme/cash-ppe/FY2024-Q2') }))).toEqual([]);
  });

  it('that excuse nothing are findings', () => {
    const record = smallRecord({ [exceptions]: excuse('acme/cash-ppe/FY2024-Q2') });
    expect(checkRecord(record)).toMatchObject([
      { file: exceptions, message: 'the exception from magnitude-jump for acme/cash-ppe/FY2024-Q2 excuses nothing' },
    ]);
  });
});
