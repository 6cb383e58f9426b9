import {
  type Answer,
  type BasisChoice,
  type ClaimDerivation,
  type Currency,
  type Day,
  type Figure,
  type Metric,
  type Observation,
  type Period,
  type RateKind,
  totalFigure,
} from '@outlay/domain';
import type { Environment } from './environment.ts';
import type { ClaimFigure } from './verdict.ts';

/** A question for a figure of the record. */
export type FigureQuestion = {
  readonly ids: readonly string[];
  readonly period: Period;
  readonly metric?: Metric | undefined;
  readonly basis?: BasisChoice | undefined;
  readonly currency?: Currency | undefined;
  readonly rate?: RateKind | undefined;
  readonly against?: Period | undefined;
  readonly asOf?: Day | undefined;
};

/** A figure with the day on which it is taken: that of the text, or where nothing was public by then the last of the record. */
export type Known = { readonly answer: Answer; readonly late: boolean };

/** The figure as it was known on the day of the text, else as it is known now. */
export function knownFigure(question: FigureQuestion, { dataset, published }: Environment): Known {
  const { ids, ...rest } = question;
  const asked = { entities: ids, ...rest };
  const then = totalFigure(dataset, { ...asked, asOf: question.asOf ?? published });
  if (then.type === 'figure' || question.asOf !== undefined) return { answer: then, late: false };
  const now = totalFigure(dataset, { ...asked, asOf: dataset.recordedTo });
  return now.type === 'figure' ? { answer: now, late: true } : { answer: then, late: false };
}

/** A figure of the record as a claim shows it. */
export function claimFigure(figure: Figure, ids: readonly string[]): ClaimFigure {
  return {
    entities: ids,
    period: figure.period,
    kind: figure.kind,
    basis: figure.bases,
    value: figure.value,
  };
}

/** A row of guidance, or of an estimate, as a claim shows it. */
export function rowFigure({
  entity,
  period,
  kind,
  basis,
  amount,
  low,
  high,
  currency,
  estimator,
  published,
}: Observation): ClaimFigure {
  return {
    entities: [entity],
    period,
    kind,
    ...(basis ? { basis: [basis] } : {}),
    value: {
      currency,
      ...(amount === undefined ? {} : { amount }),
      ...(low === undefined ? {} : { low }),
      ...(high === undefined ? {} : { high }),
    },
    ...(estimator ? { estimator } : {}),
    ...(published ? { published } : {}),
  };
}

/** The derivation of a row that stands by itself. */
export function rowDerivation(row: Observation, { dataset }: Environment): ClaimDerivation {
  const company = [...dataset.companies, ...dataset.groups].find(({ id }) => id === row.entity);
  const { currency, amount, low, high } = row;
  return {
    op: 'observation',
    entity: row.entity,
    name: company?.shortNames.en ?? row.entity,
    value: {
      currency,
      ...(amount === undefined ? {} : { amount }),
      ...(low === undefined ? {} : { low }),
      ...(high === undefined ? {} : { high }),
    },
    kind: row.kind,
    observation: row,
    source: dataset.source(row.source),
    operands: [],
  };
}
