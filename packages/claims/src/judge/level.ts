import type { BasisChoice, Metric, Period } from '@outlay/domain';
import type { Statement } from '../reading/statement.ts';
import type { Candidates } from './candidates.ts';
import { definitionOf } from './definitions.ts';
import type { Environment } from './environment.ts';
import { claimFigure, knownFigure } from './figures.ts';
import { notesOf } from './notes.ts';
import { judgeOutlook } from './outlook.ts';
import { amountSlip } from './slips.ts';
import { type Stated, satisfies, statedOf } from './stated.ts';
import { type Judgement, unverifiable } from './verdict.ts';

/** An amount that is told of companies over a period, with what it takes to look it up. */
export type LevelQuestion = {
  readonly ids: readonly string[];
  readonly metric: Metric;
  readonly basis: BasisChoice;
  readonly stated: Stated;
  readonly statement: Statement;
};

/** Judges an amount: on the definition that the text names or the companies' headline one, then on others. */
export function judgeLevel(statement: Statement, candidates: Candidates, environment: Environment): Judgement {
  const { subject, value } = statement;
  if (!subject || !value) return unverifiable('no-subject');
  if (subject.outside) return unverifiable('outside');
  if (value.currency === undefined) return unverifiable('no-currency');
  const metric = metricOf(statement);
  const basis: BasisChoice = metric === 'capex' ? (statement.basis ?? 'headline') : 'headline';
  const question: LevelQuestion = { ids: subject.ids, metric, basis, stated: statedOf(value), statement };
  if (statement.plan && metric === 'capex') {
    // "Twice the 91.4bn of last year", told beside a plan, is over and done.
    const over =
      candidates.named &&
      candidates.periods.length > 0 &&
      candidates.periods.every(({ end }) => end < environment.published);
    const done = over && !statement.former ? judgeActual(question, candidates.periods, environment) : undefined;
    return done?.verdict === 'supported' ? done : judgeOutlook(question, candidates, environment);
  }
  if (candidates.periods.length === 0) {
    if (candidates.years !== undefined) return judgeOutlook(question, candidates, environment);
    return unverifiable('no-period');
  }
  return judgeActual(question, candidates.periods, environment);
}

function metricOf({ measure }: Statement): Metric {
  return measure === 'revenue' ? 'revenue' : measure === 'operating-cash-flow' ? 'operating-cash-flow' : 'capex';
}

function judgeActual(question: LevelQuestion, periods: readonly Period[], environment: Environment): Judgement {
  const { ids, metric, basis, stated, statement } = question;
  const asked = { ids, metric, basis, currency: statement.value?.currency, rate: statement.rate };
  const answers = periods.map((period) => ({ period, known: knownFigure({ ...asked, period }, environment) }));
  for (const { period, known } of answers) {
    const { answer, late } = known;
    if (answer.type === 'figure' && satisfies(stated, answer.value)) {
      const notes = notesOf(question, answer, { late, period, first: periods[0] }, environment);
      return supported(question, period, answer, notes);
    }
    const now = late ? undefined : knownFigure({ ...asked, period, asOf: environment.dataset.recordedTo }, environment);
    if (now?.answer.type === 'figure' && satisfies(stated, now.answer.value)) {
      const notes = notesOf(question, now.answer, { late: true, period, first: periods[0] }, environment);
      return supported(question, period, now.answer, notes);
    }
  }
  const held = answers.find(({ known }) => known.answer.type === 'figure');
  if (!held || held.known.answer.type === 'gap') {
    // The record does not hold the definition that the text names; it may hold the number on another.
    const [first] = periods;
    const elsewhere = first && basis !== 'headline' ? definitionOf(question, first, environment) : undefined;
    return elsewhere ?? judgeMissing(question, periods, environment);
  }
  const { period } = held;
  const figure = claimFigure(held.known.answer, ids);
  const other = metric === 'capex' ? definitionOf(question, period, environment) : undefined;
  if (other) return { ...other, headline: figure };
  const slip = amountSlip(question, period, environment);
  // Told as what an estimator says, an estimate is no slip.
  if (slip?.kind === 'estimate-for-actual' && slip.figure && statement.estimator)
    return {
      verdict: 'supported',
      period,
      figure: slip.figure,
      derivation: null,
      notes: [{ note: 'estimate', figure: slip.figure }],
    };
  return {
    verdict: 'contradicted',
    period,
    figure,
    derivation: held.known.answer.derivation,
    ...(metric === 'capex' ? { basis } : {}),
    ...(slip ? { slip } : {}),
  };
}

function supported(
  { ids, metric, basis }: LevelQuestion,
  period: Period,
  answer: Parameters<typeof claimFigure>[0],
  notes: Judgement['notes'],
): Judgement {
  return {
    verdict: 'supported',
    period,
    figure: claimFigure(answer, ids),
    derivation: answer.derivation,
    ...(metric === 'capex' ? { basis } : {}),
    ...(notes && notes.length > 0 ? { notes } : {}),
  };
}

/** No outturn on record: what others said of it, or the guidance that was told as one. */
function judgeMissing(question: LevelQuestion, periods: readonly Period[], environment: Environment): Judgement {
  const period = periods[0] as Period;
  const outlook =
    question.metric === 'capex'
      ? judgeOutlook(question, { periods, named: true, years: undefined }, environment)
      : undefined;
  if (outlook && outlook.verdict !== 'unverifiable') return { ...outlook, period: outlook.period ?? period };
  const { answer } = knownFigure({ ...question, period, currency: question.statement.value?.currency }, environment);
  const detail = answer.type === 'gap' ? answer.gap.text : undefined;
  const secret = answer.type === 'gap' && answer.gap.reason === 'private-company';
  return unverifiable(outlook?.reason === 'single-report' ? 'single-report' : secret ? 'private' : 'no-figure', {
    period,
    figure: outlook?.figure ?? null,
    derivation: outlook?.derivation ?? null,
    ...(detail ? { detail } : {}),
  });
}
