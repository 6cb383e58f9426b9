import type { PhrasingContent } from 'mdast';
import { expect, it } from 'vitest';
import { englishTerm, splitTerm } from './english-term.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value });

it.each([
  ['الأساس (basis)', 'basis'],
  ['资本开支（capital expenditure, `capex`）', 'capital expenditure, `capex`'],
  ['`revenue`, `operating-cash-flow`', '`revenue`, `operating-cash-flow`'],
])('finds the English term of %s', (cell, term) => {
  expect(englishTerm(cell)).toBe(term);
});

it('keeps an English term with its brackets and code together', () => {
  const cell = [text('资本开支（capital expenditure, '), code('capex'), text('）')];
  expect(splitTerm(cell)).toEqual([[text('资本开支')], [text('（capital expenditure, '), code('capex'), text('）')]]);
});

it('takes names in code for English, and a translation alone for none', () => {
  const names = [code('revenue'), text(', '), code('capex')];
  expect(splitTerm(names)).toEqual([[], names]);
  expect(splitTerm([text('بند')])).toEqual([[text('بند')], []]);
});
