import { expect, it } from 'vitest';
import { acme, observationsCsv, SMALL_FILES, smallRecord } from '../../test/small-record.ts';
import { headlineHasFigures } from './headline-has-figures.ts';

it('is silent on a sound record', () => expect(headlineHasFigures(smallRecord())).toEqual([]));

it('finds a company without figures on its headline basis', () => {
  expect(headlineHasFigures(acme({ basis: 'cash-ppe-net' }))[0]).toMatchObject({
    file: 'companies/acme/company.yml',
    message: 'there is no capex on the headline basis cash-ppe',
  });
});

it('takes a recorded gap for an answer', () => {
  const path = 'companies/acme/company.yml';
  const gap = 'gaps: [{ metric: capex, reason: private-company, text: no published accounts }]\n';
  const record = smallRecord({
    [path]: `${SMALL_FILES[path]}${gap}`,
    'companies/acme/observations.csv': observationsCsv({ basis: 'cash-ppe-net' }),
  });
  expect(headlineHasFigures(record)).toEqual([]);
});
