import { BASES, CONFIDENCES, CURRENCIES, KINDS, METRICS, type Observation } from '@outlay/domain';
import { idParts } from '../id-parts.ts';
import { optional, type Table, TO_SOURCE, text } from './table.ts';

const amount = (name: string, description: string) =>
  optional({ name, type: 'integer', description, constraints: { minimum: 0 } });
const day = (name: string, description: string) => text(name, description, { type: 'date' });

/** Every figure of the record, one to a row. */
export function observationsTable(observations: readonly Observation[]): Table {
  return {
    name: 'observations',
    title: 'Observations',
    description: 'Figures of capital expenditure and what stands beside it, each with definition, days and document.',
    fields: [
      text('id', 'Stable id: entity, basis or metric, period, and what tells vintages apart'),
      text('entity', 'Company, part, aggregate or group: an id of the tables companies or groups'),
      text('metric', 'What is measured', { constraints: { required: true, enum: METRICS } }),
      optional(text('basis', 'Definition of capital expenditure', { constraints: { enum: BASES } })),
      text('period', "The entity's own name for the days: a fiscal label, a calendar label or the days"),
      day('start', 'First day'),
      day('end', 'Last day, inclusive'),
      text('kind', 'How the figure came to be', { constraints: { required: true, enum: KINDS } }),
      amount('amount', 'Whole currency units: the figure, or the central value of a range where the source states one'),
      amount('low', 'Lower bound in whole currency units, where one was stated'),
      amount('high', 'Upper bound in whole currency units, where one was stated'),
      text('currency', 'ISO 4217 code', { constraints: { required: true, enum: CURRENCIES } }),
      optional(day('published', 'The day the figure first became public; empty where it is not established')),
      text('source', 'The document: an id of the table sources'),
      optional(text('locator', 'Where in the document')),
      text('confidence', 'Evidence: A the document or its XBRL seen, B two sources agree, C one source', {
        constraints: { required: true, enum: CONFIDENCES },
      }),
      optional(text('estimator', 'Who made the estimate, or reported it')),
      optional(text('label', 'A name for a figure whose period says too little')),
      optional(text('operands', 'For derived rows: the ids it adds and subtracts, each after its sign')),
      optional(text('convenience_currency', 'Currency of the amount that the filer itself printed beside its own')),
      amount('convenience_amount', 'That amount, in whole currency units'),
      optional(text('note', 'Why, definition, caveat, second source')),
    ],
    primaryKey: ['id'],
    foreignKeys: [TO_SOURCE],
    rows: observations.map((row) => [
      ...[row.id, row.entity, row.metric, row.basis, idParts(row.id).label, row.period.start, row.period.end, row.kind],
      ...[row.amount, row.low, row.high, row.currency, row.published, row.source, row.locator, row.confidence],
      ...[row.estimator, row.label, operandsText(row), row.convenience?.currency, row.convenience?.amount, row.note],
    ]),
  };
}

function operandsText({ operands }: Observation): string | undefined {
  return operands?.map(({ sign, observation }) => `${sign === 1 ? '+' : '-'}${observation}`).join(' ');
}
