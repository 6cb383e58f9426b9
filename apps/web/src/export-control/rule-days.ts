import { CONTROL_LEGS, type Dataset, type Day, decides, inForce, turningDays } from '@outlay/domain';
import type { PagePath } from '../site-path.ts';

/** The destination that the pages are about; Hong Kong and Macau differ by the days of single rules. */
export const DESTINATION = 'CN';

/** The days on which a rule or letter came into force for China, the newest first: each has a page. */
export function ruleDays(dataset: Dataset): Day[] {
  const began = new Set(dataset.exportRules.filter(decides).map(({ from }) => from));
  return turningDays(dataset.exportRules, DESTINATION)
    .filter((day) => began.has(day) && day <= dataset.recordedTo)
    .reverse();
}

/** The page of such a day. */
export function ruleDayPath(day: Day): PagePath {
  return `export-control/${day}`;
}

/** The pages of all such days. */
export function turningPages(dataset: Dataset): PagePath[] {
  return ruleDays(dataset).map(ruleDayPath);
}

/** Whether a version of the control list was in force, so that its lines can be drawn. */
export function hasLines(dataset: Dataset, on: Day): boolean {
  return dataset.exportRules.some((rule) => CONTROL_LEGS[rule.id] !== undefined && inForce(rule, on, DESTINATION));
}
