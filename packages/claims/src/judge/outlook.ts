import {
  type Currency,
  convertRange,
  dayCount,
  firstDayOfMonth,
  lastDayOfMonth,
  latestEstimates,
  moneyRange,
  type Observation,
  OutlayError,
  type Period,
  type Range,
  rateFor,
  samePeriod,
} from '@outlay/domain';
import { type Candidates, planYears } from './candidates.ts';
import type { Environment } from './environment.ts';
import { claimFigure, knownFigure, rowDerivation, rowFigure } from './figures.ts';
import type { LevelQuestion } from './level.ts';
import { satisfies } from './stated.ts';
import { type Judgement, type NoteFact, unverifiable } from './verdict.ts';

/**
 * Judges an amount against what a company said it would spend and what others said of it, as known on the day of the
 * text. Guidance that is told as an outturn, and guidance that had been replaced by then, contradict.
 */
export function judgeOutlook(question: LevelQuestion, candidates: Candidates, environment: Environment): Judgement {
  const { ids, statement } = question;
  const periods = candidates.years === undefined ? periodsOf(candidates, question, environment) : undefined;
  const rows = ids.flatMap((id) => rowsOf(id, periods, candidates.years, environment));
  if (ids.length !== 1 || rows.length === 0) return withoutRows(question, candidates, environment);
  const guided = rows.filter(({ kind }) => kind === 'guidance');
  return (
    (statement.plan || candidates.years !== undefined
      ? judgeGuidance(question, guided, environment)
      : toldAsDone(question, guided, environment)) ??
    judgeEstimates(question, rows, environment) ??
    withoutRows(question, candidates, environment, rows)
  );
}

/** The periods that a plan may be for: those named, and where none is, the years that go on or come. */
function periodsOf({ periods, named }: Candidates, { statement }: LevelQuestion, environment: Environment): Period[] {
  return named ? [...periods] : [...periods, ...planYears(statement.subject, environment)];
}

/** Guidance and estimates of an entity for any of the periods, or for so many years. */
function rowsOf(
  id: string,
  periods: readonly Period[] | undefined,
  years: number | undefined,
  { dataset, published }: Environment,
): Observation[] {
  const rows = dataset
    .observationsOf(id)
    .filter(({ metric, kind }) => metric === 'capex' && (kind === 'guidance' || kind === 'estimate'));
  if (periods) return rows.filter((row) => periods.some((period) => isSame(row.period, period)));
  const length = (years ?? 0) * 365.25;
  return rows.filter(
    (row) =>
      Math.abs(dayCount(row.period) - length) < 40 && (row.published ?? '') <= dataset.recordedTo && published !== '',
  );
}

/** The same days, or the same months where weeks decide. */
function isSame(left: Period, right: Period): boolean {
  return (
    samePeriod(left, right) ||
    (left.start.slice(0, 7) === right.start.slice(0, 7) && left.end.slice(0, 7) === right.end.slice(0, 7))
  );
}

function satisfiedBy(question: LevelQuestion, row: Observation, environment: Environment): boolean {
  const currency = question.statement.value?.currency;
  if (row.currency === currency) return satisfies(question.stated, row);
  const converted = currency && inCurrency(row, currency, environment);
  return converted !== undefined && satisfies(question.stated, converted);
}

/** A plan in another currency, at the average rate of the last whole month before the text: that of its years is to come. */
function inCurrency(row: Observation, to: Currency, { dataset, published }: Environment): Range | undefined {
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7)) - 1];
  const last = { start: firstDayOfMonth(year, month), end: lastDayOfMonth(year, month) };
  const quotes = [row.currency, to].filter((currency) => currency !== 'USD');
  try {
    const rates = quotes.map((quote) => rateFor(dataset, quote, 'average', last));
    const { currency, amount, low, high } = row;
    return convertRange(moneyRange({ currency, amount, low, high }), to, rates);
  } catch (error) {
    if (error instanceof OutlayError) return undefined;
    throw error;
  }
}

/** Whether a stated range has the ends of a row, within their rounding. */
function sameEnds({ statement }: LevelQuestion, { low, high, currency }: Observation): boolean {
  const { value } = statement;
  if (!value?.high || low === undefined || high === undefined || currency !== value.currency) return false;
  const near = (number: number, { value: said, step }: typeof value.low): boolean =>
    Math.abs(number - said) <= step / 2;
  return near(low, value.low) && near(high, value.high);
}

function known(rows: readonly Observation[], { published }: Environment): Observation[] {
  return rows.filter((row) => (row.published ?? '9999') <= published);
}

/** A plan: the guidance that stood on the day of the text, else what stood before or came after. */
function judgeGuidance(
  question: LevelQuestion,
  rows: readonly Observation[],
  environment: Environment,
): Judgement | undefined {
  const given = known(rows, environment).sort(byDay);
  const current = currentOf(given);
  const replaced = given.filter((row) => !current.includes(row));
  const exact = (row: Observation): boolean => sameEnds(question, row);
  // A range that was given before in the same words is that one, though the newer one may lie within it.
  const repeated = !current.some(exact) && question.stated.range ? replaced.findLast(exact) : undefined;
  const match = repeated ? undefined : current.find((row) => satisfiedBy(question, row, environment));
  const former = repeated ?? replaced.findLast((row) => satisfiedBy(question, row, environment));
  if (question.statement.former) {
    const row = former ?? match;
    if (row) return supportedBy(row, [{ note: 'guidance-was', figure: rowFigure(row) }], environment);
  }
  if (match) return supportedBy(match, [{ note: 'guidance', figure: rowFigure(match) }], environment);
  const latest = current.at(-1);
  if (former && latest)
    return { ...contradictedBy(latest, environment), slip: { kind: 'guidance-replaced', figure: rowFigure(former) } };
  const later = rows.find((row) => !given.includes(row) && satisfiedBy(question, row, environment));
  if (later) {
    const shown = latest ?? later;
    return { ...contradictedBy(shown, environment), slip: { kind: 'guidance-later', figure: rowFigure(later) } };
  }
  return undefined;
}

/** What happened, as a text tells it, was only what the company had said it would spend. */
function toldAsDone(
  question: LevelQuestion,
  rows: readonly Observation[],
  environment: Environment,
): Judgement | undefined {
  const match = [...rows].sort(byDay).findLast((row) => satisfiedBy(question, row, environment));
  if (!match) return undefined;
  return { ...contradictedBy(match, environment), slip: { kind: 'guidance-for-actual', figure: rowFigure(match) } };
}

function judgeEstimates(
  question: LevelQuestion,
  rows: readonly Observation[],
  environment: Environment,
): Judgement | undefined {
  const estimates = rows.filter(({ kind }) => kind === 'estimate');
  if (estimates.length === 0) return undefined;
  const { dataset, published } = environment;
  const { estimator } = question.statement;
  const [first] = estimates as [Observation];
  const current = latestEstimates(dataset, first.entity, first.period, published);
  const pool = current.length > 0 ? current : estimates;
  const named = estimator ? pool.filter((row) => row.estimator === estimator) : pool;
  const match =
    named.find((row) => satisfiedBy(question, row, environment)) ??
    estimates.find((row) => satisfiedBy(question, row, environment));
  if (match) {
    // One report, told again without its author, cannot bear itself out.
    if (match.confidence === 'C' && match.estimator !== estimator)
      return unverifiable('single-report', {
        period: match.period,
        figure: rowFigure(match),
        derivation: rowDerivation(match, environment),
      });
    const others = pool.filter((row) => row !== match).map(rowFigure);
    const notes: NoteFact[] = [{ note: 'estimate', figure: rowFigure(match) }];
    if (others.length > 0) notes.push({ note: 'estimates-differ', figures: others });
    return supportedBy(match, notes, environment);
  }
  return undefined;
}

/** Neither guidance nor an estimate gives the number: a slip that would explain it, an outturn, or nothing to hold it to. */
function withoutRows(
  question: LevelQuestion,
  candidates: Candidates,
  environment: Environment,
  rows: readonly Observation[] = [],
): Judgement {
  const { ids, metric, basis, stated, statement } = question;
  for (const period of candidates.periods) {
    if (period.end >= environment.published) continue;
    const { answer } = knownFigure({ ids, metric, basis, period, currency: statement.value?.currency }, environment);
    if (answer.type !== 'figure') continue;
    const common = { period, figure: claimFigure(answer, ids), derivation: answer.derivation, basis };
    return satisfies(stated, answer.value)
      ? { verdict: 'supported', ...common }
      : { verdict: 'contradicted', ...common };
  }
  const pool = known(rows, environment);
  const shown = [...(pool.length > 0 ? pool : rows)].sort(byDay).at(-1);
  if (!shown) return unverifiable('no-plan', { period: candidates.periods[0] ?? null });
  const slip = scaleSlip(question, rows);
  if (slip) return { ...contradictedBy(shown, environment), slip };
  // An open bound on record leaves room for the number.
  const open = rows.some((row) => row.currency === statement.value?.currency && leavesRoom(stated, row));
  const base = contradictedBy(shown, environment);
  return open
    ? unverifiable('no-plan', { period: base.period, figure: base.figure, derivation: base.derivation })
    : base;
}

function leavesRoom(stated: LevelQuestion['stated'], { amount, low, high }: Observation): boolean {
  if (amount !== undefined) return false;
  return (
    (high === undefined && low !== undefined && stated.low >= low) ||
    (low === undefined && high !== undefined && stated.high <= high)
  );
}

function scaleSlip(question: LevelQuestion, rows: readonly Observation[]): Judgement['slip'] {
  const { stated, statement } = question;
  for (const factor of [10, 1 / 10, 1000, 1 / 1000]) {
    const scaled = { ...stated, low: stated.low / factor, high: stated.high / factor };
    const row = rows.find(
      (one) =>
        one.currency === statement.value?.currency &&
        satisfies(scaled, one) &&
        Number.isFinite(scaled.high) &&
        Number.isFinite(scaled.low),
    );
    if (row)
      return { kind: factor === 10 || factor === 1 / 10 ? 'tenfold' : 'thousandfold', factor, figure: rowFigure(row) };
  }
  const swapped = rows.find((row) => row.currency !== statement.value?.currency && satisfies(stated, row));
  return swapped ? { kind: 'currency-swapped', figure: rowFigure(swapped) } : undefined;
}

/** The newest guidance for each period: what was given last replaces what came before, on whatever basis. */
function currentOf(given: readonly Observation[]): Observation[] {
  return given.filter(
    (row, index) =>
      !given.slice(index + 1).some((later) => later.published !== row.published && isSame(later.period, row.period)),
  );
}

function byDay(left: Observation, right: Observation): number {
  return (left.published ?? '').localeCompare(right.published ?? '');
}

function supportedBy(row: Observation, notes: readonly NoteFact[], environment: Environment): Judgement {
  return {
    verdict: 'supported',
    period: row.period,
    figure: rowFigure(row),
    derivation: rowDerivation(row, environment),
    ...(row.basis ? { basis: row.basis } : {}),
    notes,
  };
}

function contradictedBy(row: Observation, environment: Environment): Judgement {
  return { ...supportedBy(row, [], environment), verdict: 'contradicted' };
}
