import type { StatedAmount } from '../../money/stated-amount.ts';
import type { Question } from './question.ts';
import type { Slip } from './reconciliation.ts';
import { scaleSlips } from './scale-slips.ts';

/** The usual mistakes that would explain the number, the likeliest first. */
export function slipsOf(question: Question, stated: StatedAmount | undefined): Slip[] {
  return stated ? scaleSlips(question) : [];
}
