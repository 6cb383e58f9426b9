import {
  type Dataset,
  type ExportStatus,
  exportStatus,
  exportTimeline,
  OutlayError,
  statusRecords,
  timelineRecords,
} from '@outlay/domain';
import type { Action } from '../commands/command.ts';
import { list } from '../commands/listing.ts';
import { EXIT } from '../exit-code.ts';
import { statusPage } from './status-page.ts';
import { statusTable } from './status-table.ts';
import { timelinePage } from './timeline-page.ts';

/** `outlay status`: one chip in full, several side by side, or one over time. */
export const statusAction: Action = (effects, words, options) => {
  const dataset = effects.dataset();
  const to = String(options.to ?? 'CN');
  if (options.timeline === true) return timeline(dataset, effects, words, options, to);
  const on = options.on === undefined ? dataset.recordedTo : String(options.on);
  const answers = words.map((chip) => exportStatus(dataset, { chip, on, to }));
  list(effects, options, {
    value: answers.length === 1 ? answers[0] : answers,
    records: statusRecords(answers),
    table: (style) =>
      answers.length === 1
        ? statusPage(dataset, answers[0] as ExportStatus, style)
        : statusTable(dataset, answers, style),
  });
  return answers.some(({ status }) => status === 'unknown') ? EXIT.missing : EXIT.done;
};

function timeline(
  dataset: Dataset,
  effects: Parameters<Action>[0],
  words: string[],
  options: Record<string, unknown>,
  to: string,
) {
  const [chip, another] = words;
  if (another !== undefined) {
    throw new OutlayError('invalid-query', 'a timeline is of one chip', {
      hint: `For example: outlay status ${chip} --timeline`,
    });
  }
  const answer = exportTimeline(dataset, { chip: chip as string, to });
  list(effects, options, {
    value: answer,
    records: timelineRecords(answer),
    table: (style) => timelinePage(dataset, answer, style),
  });
  return EXIT.done;
}
