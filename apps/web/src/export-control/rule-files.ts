import { rulePlane, standalone, statusTimeline } from '@outlay/charts';
import { csvText } from '@outlay/dataset';
import { chipList, chipListRecords, type Dataset, type Day, LOCALES, type Locale } from '@outlay/domain';
import type { TextFile } from '../data/chart-images.ts';
import { hasLines, ruleDays } from './rule-days.ts';

/** Where the statuses of all chips on a day stand: what `outlay chips --on <day> --format csv` prints. */
export function statusFile(day: Day): string {
  return `data/chips/status-${day}.csv`;
}

/** Where the image of the plane of a day stands. */
export function planeImage(locale: Locale, day: Day): string {
  return `${locale}/charts/export-plane-${day}.svg`;
}

/** Where the image of the statuses of the chips that matter stands. */
export function statusesImage(locale: Locale): string {
  return `${locale}/charts/export-status.svg`;
}

/** The files about rules. */
export function ruleFiles(dataset: Dataset, credit: string): TextFile[] {
  const days = [...new Set([dataset.recordedTo, ...ruleDays(dataset)])];
  const statuses = statusTimeline.state(dataset, {});
  return [
    ...days.map((on) => ({ path: statusFile(on), text: () => csvText(chipListRecords(chipList(dataset, { on }))) })),
    ...LOCALES.map((locale) => ({
      path: statusesImage(locale),
      text: () => standalone(statusTimeline, statuses, { locale, credit }),
    })),
    ...days
      .filter((day) => hasLines(dataset, day))
      .flatMap((on) => {
        const state = rulePlane.state(dataset, { on });
        return LOCALES.map((locale) => ({
          path: planeImage(locale, on),
          text: () => standalone(rulePlane, state, { locale, credit }),
        }));
      }),
  ];
}
