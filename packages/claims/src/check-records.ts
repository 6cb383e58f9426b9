import type { CheckReport, FlatRecords } from '@outlay/domain';

/** A check as flat records for spreadsheets: one row for each claim, in the order of the text. */
export function checkRecords({ claims }: CheckReport): FlatRecords {
  return {
    fields: [
      'verdict',
      'start',
      'end',
      'text',
      'metric',
      'entities',
      'period_start',
      'period_end',
      'amount',
      'low',
      'high',
      'currency',
      'growth',
      'ratio',
      'bound',
      'chip',
      'status',
      'basis',
      'explanation',
    ],
    rows: claims.map((claim) => [
      claim.verdict,
      ...claim.span,
      claim.text,
      claim.metric,
      claim.entities.join(' '),
      claim.period?.start,
      claim.period?.end,
      claim.amount,
      claim.low,
      claim.high,
      claim.currency,
      claim.growth,
      claim.ratio,
      claim.bound,
      claim.chip,
      claim.status,
      claim.basis,
      claim.explanation,
    ]),
  };
}
