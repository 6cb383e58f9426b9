import { standalone, statusTimeline } from '@outlay/charts';
import { csvText } from '@outlay/dataset';
import { chipList, chipListRecords, type Dataset, LOCALES, type Locale, timelineRecords } from '@outlay/domain';
import type { TextFile } from '../data/chart-images.ts';
import { chipAnswer } from './chip-answer.ts';

/** Where the list of all chips with their status stands, within the site: what `outlay chips --format csv` prints. */
export const CHIP_LIST_FILE = 'data/chips/chips.csv';

/** Where the status of a chip over time stands. */
export function timelineFile(id: string): string {
  return `data/chips/${id}-status.csv`;
}

/** Where the image of the status of a chip over time stands. */
export function timelineImage(locale: Locale, id: string): string {
  return `${locale}/charts/chip-${id}-status.svg`;
}

/** Whether a chip has a status over time: one that is not out has none. */
export function hasTimeline(dataset: Dataset, id: string): boolean {
  return chipAnswer(dataset, id).document.timeline.spans.length > 0;
}

/** The files about chips. */
export function chipFiles(dataset: Dataset, credit: string): TextFile[] {
  const timed = dataset.chips.filter(({ id }) => hasTimeline(dataset, id));
  return [
    { path: CHIP_LIST_FILE, text: () => csvText(chipListRecords(chipList(dataset))) },
    ...timed.map(({ id }) => ({
      path: timelineFile(id),
      text: () => csvText(timelineRecords(chipAnswer(dataset, id).document.timeline)),
    })),
    ...timed.flatMap(({ id }) => {
      const state = statusTimeline.state(dataset, { chips: [id] });
      return LOCALES.map((locale) => ({
        path: timelineImage(locale, id),
        text: () => standalone(statusTimeline, state, { locale, credit }),
      }));
    }),
  ];
}
