import type { Observation } from '../capex/observation.ts';
import type { Company } from '../company/company.ts';
import type { Dataset } from '../dataset.ts';
import { moneyRange } from '../money/money-range.ts';
import { fiscalLabel, formatFiscalLabel } from '../period/fiscal-calendar.ts';
import type { FigureDerivation } from '../source/derivation.ts';
import type { Figure } from './figure.ts';
import { weaker } from './known.ts';
import { remember } from './remember.ts';

/** What a leaf takes from its company. */
type Labelled = Pick<Company, 'id' | 'shortNames' | 'fiscalCalendar'>;

/** An observation as a figure: its derivation is itself and, for a derived row, the rows it is computed from. */
export function observationFigure(dataset: Dataset, company: Labelled, row: Observation): Figure {
  return remember(dataset, `observation ${row.id}`, () => makeFigure(dataset, company, row));
}

function makeFigure(dataset: Dataset, company: Labelled, row: Observation): Figure {
  const operands = (row.operands ?? []).map(({ observation }) =>
    observationFigure(dataset, company, dataset.observation(observation)),
  );
  const label = fiscalLabel(company.fiscalCalendar, row.period);
  const derivation: FigureDerivation = {
    op: 'observation',
    entity: row.entity,
    name: company.shortNames.en,
    value: moneyRange(row),
    kind: row.kind,
    observation: row,
    source: dataset.source(row.source),
    label: row.label ?? (label ? formatFiscalLabel(label) : undefined),
    operands: operands.map((operand) => operand.derivation),
  };
  return {
    type: 'figure',
    entity: row.entity,
    period: row.period,
    value: derivation.value,
    kind: row.kind,
    bases: row.basis ? [row.basis] : [],
    confidence: operands.reduce((grade, operand) => weaker(grade, operand.confidence), row.confidence),
    derivation,
    caveats: [],
  };
}
