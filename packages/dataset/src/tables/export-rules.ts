import { CONFIDENCES, type ExportRule, RULE_KINDS } from '@outlay/domain';
import { nameFields, optional, type Table, text } from './table.ts';

/** Export rules, letters, announcements, licences, bills and China's own measures. */
export function exportRulesTable(rules: readonly ExportRule[]): Table {
  return {
    name: 'export-rules',
    title: 'Export rules',
    description: 'Rules and letters that decide the export status of chips, and what stands beside them.',
    fields: [
      text('id', 'Stable id'),
      text('jurisdiction', 'Whose', { constraints: { required: true, enum: ['US', 'CN'] } }),
      text('kind', 'What it is; only rules and letters decide', { constraints: { required: true, enum: RULE_KINDS } }),
      ...nameFields('name', 'Short name'),
      text('title', 'Title'),
      text('citation', 'Citation'),
      optional(text('provision', 'Paragraph or entry')),
      optional(text('from', 'First day of effect', { type: 'date' })),
      optional(text('to', 'Last day of effect; empty where it is still in force', { type: 'date' })),
      text('approximate', 'Whether the first day is approximate', {
        constraints: { required: true, enum: ['yes', 'no'] },
      }),
      text('destinations', 'Destinations on record, with a later first day after a colon, separated by semicolons'),
      optional(text('elsewhere', 'Other destinations')),
      text('effect', 'What it does'),
      optional(text('exceptions', 'Exceptions and policy')),
      optional(text('untested', "Why it decides no status by a chip's numbers")),
      optional(text('named', 'Chips that it names, each with the outcome after a colon, separated by semicolons')),
      optional(text('foreign', 'Outcome for every chip of a vendor outside China')),
      text('sources', 'Documents: ids of the table sources, separated by semicolons'),
      text('confidence', 'Evidence', { constraints: { required: true, enum: CONFIDENCES } }),
      optional(text('note', 'Why, definition, caveat')),
    ],
    primaryKey: ['id'],
    rows: rules.map((rule) => [
      ...[rule.id, rule.jurisdiction, rule.kind, rule.names.en, rule.names.ar, rule.names.zh, rule.title],
      ...[rule.citation, rule.provision, rule.from, rule.to, rule.approximate ? 'yes' : 'no'],
      rule.destinations.map(({ code, from }) => (from === undefined ? code : `${code}:${from}`)).join('; '),
      ...[rule.elsewhere, rule.effect, rule.exceptions, rule.untested],
      rule.named.flatMap(({ chips, outcome }) => chips.map((chip) => `${chip}:${outcome}`)).join('; '),
      ...[rule.foreign, rule.sources.join('; '), rule.confidence, rule.note],
    ]),
  };
}
