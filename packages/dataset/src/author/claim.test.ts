import { describe, expect, it } from 'vitest';
import { readSmall, SMALL_FILES } from '../../test/small-record.ts';

const path = 'claims/2024-08-claims.yml';
const found = (from: string, to: string) =>
  readSmall({ [path]: (SMALL_FILES[path] as string).replace(from, to) }).findings.map(({ message }) => message);

describe('a claim', () => {
  it.each([
    [
      'stated: { amount: 210',
      'stated: { growth: 3, amount: 210',
      'a claim states one of amount, growth, ratio and units',
    ],
    ['currency: USD, ', '', 'an amount has a currency, and nothing else has one'],
    ['period: 2024-H1', 'period: 2024-H3', '"2024-H3" is no period'],
    ['verdict: supported', 'verdict: true', 'Invalid option'],
    ['basis: headline', 'basis: cash-flow', 'Invalid option'],
    ['  - id: claim-1\n', '  - id: claim-1\n    verdict: unverifiable\n', 'YAML: Map keys must be unique'],
  ])('that says %j is a finding', (from, to, message) => {
    expect(found(from, to).join('\n')).toContain(message);
  });

  it('stands once', () => {
    const claim = (SMALL_FILES[path] as string).slice((SMALL_FILES[path] as string).indexOf('  - id'));
    expect(found(claim, claim + claim)).toEqual(['a claim id stands twice']);
  });
});
