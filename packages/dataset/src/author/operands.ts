import type { Observation } from '@outlay/domain';
import type { AuthoredObservation } from './authored.ts';
import { type OperandTerm, operandTerms } from './operand-terms.ts';

type Problem = { readonly message: string; readonly hint?: string | undefined };

/**
 * The observations that an operands cell means: for each term the newest row of the entity with that metric, basis and
 * period that was not published after the row itself. A row without a day counts as old, and one whose own day is
 * unknown may build on any.
 */
export function resolveOperands(
  text: string,
  row: AuthoredObservation,
  rows: readonly AuthoredObservation[],
): { operands: NonNullable<Observation['operands']>; problems: Problem[] } {
  const terms = operandTerms(text);
  if (terms.problem !== undefined)
    return { operands: [], problems: [{ message: `operands ${terms.problem}`, hint: terms.hint }] };
  const operands: NonNullable<Observation['operands']> = [];
  const problems: Problem[] = [];
  for (const term of terms.value) {
    const found = resolve(term, row, rows);
    if (typeof found === 'string') problems.push({ message: `operands: ${found}` });
    else operands.push({ sign: term.sign, observation: found.value.id });
  }
  return { operands, problems };
}

function resolve(
  term: OperandTerm,
  row: AuthoredObservation,
  rows: readonly AuthoredObservation[],
): AuthoredObservation | string {
  const name = `${term.metric}${term.basis === undefined ? '' : `/${term.basis}`}@${term.period}`;
  const named = rows.filter(
    ({ value, period }) =>
      period === term.period &&
      value.metric === term.metric &&
      value.basis === term.basis &&
      (value.kind === 'reported' || value.kind === 'derived'),
  );
  const others = named.filter((candidate) => candidate.value !== row.value);
  if (others.length === 0) return named.length > 0 ? `${name} is the row itself` : `there is no row ${name}`;
  const day = row.value.published;
  const known = others.filter(({ value }) => day === undefined || (value.published ?? '') <= day);
  if (known.length === 0) return `${name} was published after the row itself, which is of ${day}`;
  return known.reduce((newest, candidate) =>
    (candidate.value.published ?? '') > (newest.value.published ?? '') ? candidate : newest,
  );
}
