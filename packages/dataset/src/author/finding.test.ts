import { expect, it } from 'vitest';
import { formatFinding } from './finding.ts';

it('is written as file, line, message, and the hint below', () => {
  expect(formatFinding({ file: 'a.csv', row: 7, message: 'no', hint: 'Write yes' })).toBe('a.csv:7: no\n    Write yes');
  expect(formatFinding({ file: 'a.csv', message: 'no' })).toBe('a.csv: no');
});
