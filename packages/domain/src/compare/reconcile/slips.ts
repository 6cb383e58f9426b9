import { isBounded, offBy } from './fit.ts';
import type { Question } from './question.ts';
import { SLIP_KINDS, type Slip } from './reconciliation.ts';
import { currencySlips, roundedSlips } from './slip-currency.ts';
import { entitySlips } from './slip-entity.ts';
import { outlookSlips } from './slip-outlook.ts';
import { periodSlips } from './slip-period.ts';
import { scaleSlips } from './slip-scale.ts';

/** So many are named; a coarse number has many chance explanations. */
const MOST_SLIPS = 8;

/** The usual mistakes that would explain the number: those of headline figures first, then in the order of the list. */
export function slipsOf(question: Question): Slip[] {
  const ofAmount = [scaleSlips, currencySlips, roundedSlips, outlookSlips];
  const ofBoth = [periodSlips, entitySlips];
  const slips = [...(isBounded(question.stated) ? ofAmount : []), ...ofBoth].flatMap((slipsIn) => slipsIn(question));
  return slips
    .sort(
      (left, right) =>
        left.departures.length - right.departures.length ||
        SLIP_KINDS.indexOf(left.kind) - SLIP_KINDS.indexOf(right.kind) ||
        offBy(left.value, question.stated) - offBy(right.value, question.stated),
    )
    .slice(0, MOST_SLIPS);
}
