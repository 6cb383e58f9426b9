import type { Comparison, ComparisonRow, Outlook } from '../comparison.ts';
import type { FlatRecords } from './flat-records.ts';

/**
 * A comparison as flat rows: a row for each company and group, then what companies guide to and others estimate.
 * Amounts are whole currency units, growth and intensity are fractions, and what is missing is an empty cell with its
 * reason in `gap_reason`.
 *
 * @example
 * comparisonRecords(compare(dataset, { entities: ['baidu'], period: '2024-H1' })).rows[0].slice(0, 3) // => ['baidu', 'company', 'Baidu']
 */
export function comparisonRecords(comparison: Comparison): FlatRecords {
  const fields = [
    'id',
    'type',
    'name',
    'group',
    'period_start',
    'period_end',
    'kind',
    'basis',
    'confidence',
    'reported_amount',
    'reported_low',
    'reported_high',
    'reported_currency',
    'amount',
    'low',
    'high',
    'currency',
    'rate_kind',
    'against_start',
    'against_end',
    'previous_amount',
    'previous_low',
    'previous_high',
    'previous_kind',
    'growth',
    'constant_currency_growth',
    'intensity',
    'gap_reason',
    'gap',
    'estimator',
    'published',
    'source',
    'as_of',
    'dataset_version',
  ] as const;
  const rows = comparison.rows.flatMap((row) => [
    [
      row.id,
      row.type,
      row.name,
      row.group ?? null,
      comparison.period.start,
      comparison.period.end,
      row.kind ?? null,
      row.basis.join(' '),
      row.confidence ?? null,
      row.reported?.amount ?? null,
      row.reported?.low ?? null,
      row.reported?.high ?? null,
      row.reported?.currency ?? null,
      row.value?.amount ?? null,
      row.value?.low ?? null,
      row.value?.high ?? null,
      row.value?.currency ?? null,
      comparison.rate,
      comparison.against.start,
      comparison.against.end,
      row.previous.value?.amount ?? null,
      row.previous.value?.low ?? null,
      row.previous.value?.high ?? null,
      row.previous.value?.kind ?? null,
      row.growth,
      row.constantCurrencyGrowth,
      row.intensity?.value ?? null,
      row.gap?.reason ?? null,
      row.gap?.text ?? null,
      null,
      null,
      null,
      comparison.asOf,
      comparison.dataset.version,
    ],
    ...(row.outlook ?? []).map((one) => outlookRecord(fields, comparison, row, one)),
  ]);
  return { fields, rows };
}

/** What the company guides to or others estimate, as a row of its own: in its own currency, with its kind and maker. */
function outlookRecord(
  fields: readonly string[],
  comparison: Comparison,
  row: ComparisonRow,
  one: Outlook,
): FlatRecords['rows'][number] {
  const values: Record<string, string | number | undefined> = {
    id: row.id,
    type: row.type,
    name: row.name,
    group: row.group,
    period_start: comparison.period.start,
    period_end: comparison.period.end,
    kind: one.kind,
    basis: one.basis,
    reported_amount: one.amount,
    reported_low: one.low,
    reported_high: one.high,
    reported_currency: one.currency,
    estimator: one.estimator,
    published: one.published,
    source: one.source,
    as_of: comparison.asOf,
    dataset_version: comparison.dataset.version,
  };
  return fields.map((field) => values[field]);
}
