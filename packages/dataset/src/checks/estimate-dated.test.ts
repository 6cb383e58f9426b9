import type { Observation } from '@outlay/domain';
import { expect, it } from 'vitest';
import { acme, smallRecord } from '../../test/small-record.ts';
import { estimateDated } from './estimate-dated.ts';

const changed = (change: Partial<Observation>) => {
  const record = acme({ kind: 'estimate', estimator: 'A Bank' });
  const rows = record.observations.map((row) =>
    row.file.includes('acme') ? { ...row, value: { ...row.value, ...change } } : row,
  );
  return estimateDated({ ...record, observations: rows }).map(({ message }) => message);
};

it('is silent on a sound record', () => expect(estimateDated(smallRecord())).toEqual([]));

it('finds an estimate without an estimator or a day', () => {
  expect(changed({ estimator: undefined })).toEqual(['an estimate names its estimator']);
  expect(changed({ published: undefined })).toEqual(['estimate has the day it was published']);
});

it('finds a company figure that names an estimator', () => {
  expect(changed({ kind: 'guidance' })).toEqual(['a guidance row has no estimator']);
});
