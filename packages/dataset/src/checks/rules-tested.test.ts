import { expect, it } from 'vitest';
import { SMALL_FILES, smallRecord } from '../../test/small-record.ts';
import { rulesTested } from './rules-tested.ts';

const bill = SMALL_FILES['export-rules/us-bill-small.yml'] as string;
const rule = (id: string, kind: string, more = '') =>
  smallRecord({
    [`export-rules/${id}.yml`]: `${bill.replace('us-bill-small', id).replace('kind: bill', `kind: ${kind}`)}from: 2024-01-01\n${more}`,
  });

it('is silent about a bill, and about a rule that says why it decides nothing', () => {
  expect(rulesTested(smallRecord())).toEqual([]);
  expect(rulesTested(rule('us-2030-01-rule', 'rule', 'untested: It moves no threshold.\n'))).toEqual([]);
});

it('finds a rule without a test, and a test for what is no rule', () => {
  expect(rulesTested(rule('us-2030-01-rule', 'rule'))).toMatchObject([
    { file: 'export-rules/us-2030-01-rule.yml', message: 'the rule "us-2030-01-rule" has no test' },
  ]);
  expect(rulesTested(rule('us-2023-10-3a090', 'guidance'))).toMatchObject([
    { message: '"us-2023-10-3a090" has a test and is no rule that decides' },
  ]);
});
