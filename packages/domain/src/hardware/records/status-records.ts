import type { FlatRecords } from '../../compare/records/flat-records.ts';
import type { ExportTimeline } from '../export-timeline.ts';
import type { ExportStatus } from '../status-schema.ts';

/**
 * Statuses as flat rows, one for each rule in force: the row of the rule that decides says so.
 *
 * @example
 * statusRecords([exportStatus(dataset, { chip: 'nvidia-h20-96', on: '2024-08-26' })]).rows[0]?.slice(0, 5) // => ['nvidia-h20-96', '2024-08-26', 'CN', 'not-controlled', undefined]
 */
export function statusRecords(answers: readonly ExportStatus[]): FlatRecords {
  return {
    fields: [
      ...['chip', 'on', 'destination', 'status', 'provision', 'performance', 'density', 'rule', 'decides', 'outcome'],
      ...['rule_provision', 'exception', 'reason', 'missing', 'open'],
    ],
    rows: answers.flatMap((answer) =>
      answer.variants.flatMap((variant) =>
        answer.findings.map((finding) => [
          ...[variant.chip, answer.on, answer.destination, answer.status, answer.provision],
          ...[variant.performance, variant.density, finding.rule, finding.rule === answer.decidedBy, finding.outcome],
          ...[finding.provision, finding.exception, finding.text, finding.missing.join(' '), finding.open.join(' ')],
        ]),
      ),
    ),
  };
}

/**
 * A timeline as flat rows, one for each span of days.
 *
 * @example
 * timelineRecords(exportTimeline(dataset, { chip: 'nvidia-h20-96' })).rows.at(-1)?.slice(0, 5) // => ['nvidia-h20-96', 'CN', '2025-04-09', '2026-11-23', 'licence-required']
 */
export function timelineRecords({ chip, destination, spans }: ExportTimeline): FlatRecords {
  return {
    fields: ['chip', 'destination', 'from', 'to', 'status', 'provision', 'rule', 'reason', 'began', 'ended'],
    rows: spans.map(({ from, to, status, provision, decidedBy, text, began, ended }) => [
      ...[chip, destination, from, to, status, provision, decidedBy, text, began.join(' '), ended.join(' ')],
    ]),
  };
}
