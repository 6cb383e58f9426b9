import { csvText } from '@outlay/dataset/csv';
import { comparisonRecords, periodLabel, seriesRecords } from '@outlay/domain';
import type { CompareAnswer } from './compare-answer.ts';
import type { CompareState } from './compare-state.ts';

/** An answer that can be written into a file. */
export type Shown = Exclude<CompareAnswer, { type: 'refused' }>;

/** The answer as the command line writes it with `--format csv`. */
export function answerCsv(answer: Shown): string {
  return csvText(answer.type === 'comparison' ? comparisonRecords(answer.comparison) : seriesRecords(answer.series));
}

/** The answer as the command line writes it with `--format json`. */
export function answerJson(answer: Shown): string {
  return `${JSON.stringify(answer.type === 'comparison' ? answer.comparison : answer.series, null, 2)}\n`;
}

/** The name of a file of an answer, without its ending: who, when, and what is not the default. */
export function answerFileName({ entities, basis, currency }: CompareState, answer: Shown): string {
  const span =
    answer.type === 'comparison'
      ? periodLabel(answer.comparison.period)
      : `${answer.series.from}-to-${answer.series.to}`;
  const more = [basis, currency].filter((word) => word !== 'headline');
  return ['outlay', ...entities.slice(0, 4), span, ...more].join('-').replaceAll('..', '-to-').toLowerCase();
}
