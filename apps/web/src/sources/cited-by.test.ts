import { describe, expect, it } from 'vitest';
import { dataset } from '../../../../packages/dataset/src/index.ts';
import { citedBy } from './cited-by.ts';

const record = dataset();
const cited = citedBy(record);

describe('citedBy', () => {
  it('counts the figures of each entity that rest on a document', () => {
    const { entities } = cited('cn-fxbaogao-bat-2024q2');
    const own = record.observationsOf('alibaba').filter(({ source }) => source === 'cn-fxbaogao-bat-2024q2').length;
    expect(entities.get('alibaba')).toBeGreaterThanOrEqual(own);
    expect(own).toBeGreaterThan(0);
  });

  it('knows the parts of the record that cite a document', () => {
    const source = record.rates[0]?.months[0]?.source as string;
    expect([...cited(source).topics]).toContain('rates');
  });

  it('accounts for every figure', () => {
    const counted = record.observations.filter(({ source, entity }) => cited(source).entities.has(entity));
    expect(counted).toHaveLength(record.observations.length);
  });
});
