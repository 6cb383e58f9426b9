import type { Cell } from './cells.ts';

/** One term of an operands cell: which row it means, and the sign it enters with. */
export type OperandTerm = {
  readonly sign: 1 | -1;
  readonly metric: string;
  readonly basis: string | undefined;
  /** The period as authored. */
  readonly period: string;
};

const TERM = /^([a-z-]+)(?:\/([a-z-]+))?@([^\s@]+)$/;

/**
 * Reads an operands cell: terms `metric[/basis]@period` joined by ` + ` and ` - `.
 *
 * @example
 * operandTerms('capex/cash-ppe@FY2024-H1 - capex/cash-ppe@FY2024-Q1').value?.length // => 2
 */
export function operandTerms(text: string): Cell<OperandTerm[]> {
  const pieces = text.split(/ ([+-]) /);
  const terms: OperandTerm[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const match = TERM.exec(pieces[at] as string);
    if (!match) {
      return {
        problem: `"${pieces[at]}" is no term`,
        hint: 'Write metric/basis@period or metric@period, joined by " + " or " - "',
      };
    }
    const [, metric, basis, period] = match as unknown as [string, string, string | undefined, string];
    terms.push({ sign: pieces[at - 1] === '-' ? -1 : 1, metric, basis, period });
  }
  return { value: terms };
}
