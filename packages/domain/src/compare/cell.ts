import type { Answer } from '../figure/figure.ts';
import type { Cell } from './comparison.ts';

/** The amount of an answer with its kind, as documents carry it; null for a gap. */
export function cellOf(answer: Answer): Cell | null {
  return answer.type === 'figure' ? { ...answer.value, kind: answer.kind } : null;
}
