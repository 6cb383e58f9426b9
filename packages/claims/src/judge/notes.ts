import { type Figure, type Period, samePeriod } from '@outlay/domain';
import { membersOf } from '../reading/context.ts';
import type { Environment } from './environment.ts';
import { claimFigure, knownFigure } from './figures.ts';
import type { LevelQuestion } from './level.ts';
import { satisfies } from './stated.ts';
import type { NoteFact } from './verdict.ts';

type Circumstance = { readonly late: boolean; readonly period: Period; readonly first: Period | undefined };

/** What a reader should know of an amount that holds: other totals on other definitions, later changes, its kind. */
export function notesOf(
  question: LevelQuestion,
  figure: Figure,
  { late, period, first }: Circumstance,
  environment: Environment,
): NoteFact[] {
  const notes: NoteFact[] = [];
  const { ids, metric, basis, stated, statement } = question;
  if (figure.kind === 'estimate') notes.push({ note: 'estimate', figure: estimateOf(figure, ids) });
  if (first && !samePeriod(first, period) && isFiscal(question, period, environment))
    notes.push({ note: 'fiscal', period });
  if (metric === 'capex' && basis === 'headline' && figure.kind !== 'estimate') {
    const asked = { ids, metric, period, currency: statement.value?.currency, rate: statement.rate };
    const cash = knownFigure({ ...asked, basis: 'cash' }, environment).answer;
    const differs = cash.type === 'figure' && cash.value.amount !== figure.value.amount;
    if (differs && !satisfies(stated, cash.value))
      notes.push({ note: 'other-definition', basis: 'cash', figure: claimFigure(cash, ids) });
  }
  if (!late) {
    const asked = { ids, metric, basis, period, currency: statement.value?.currency, rate: statement.rate };
    const now = knownFigure({ ...asked, asOf: environment.dataset.recordedTo }, environment).answer;
    if (now.type === 'figure' && !satisfies(stated, now.value))
      notes.push({ note: 'changed-later', figure: claimFigure(now, ids) });
  }
  return notes;
}

function estimateOf(figure: Figure, ids: readonly string[]): ReturnType<typeof claimFigure> {
  const shown = claimFigure(figure, ids);
  const { derivation } = figure;
  if (derivation.op !== 'observation') return shown;
  const { estimator, published } = derivation.observation;
  return { ...shown, ...(estimator ? { estimator } : {}), ...(published ? { published } : {}) };
}

/** Whether the period is one of the company's own calendar rather than of the common one. */
function isFiscal({ ids }: LevelQuestion, { start, end }: Period, { dataset }: Environment): boolean {
  const [only, ...others] = membersOf(ids, dataset);
  const calendar = dataset.companies.find(({ id }) => id === only)?.fiscalCalendar;
  if (others.length > 0 || !calendar) return false;
  return !(calendar.kind === 'months' && calendar.yearEndMonth === 12) && start < end;
}
