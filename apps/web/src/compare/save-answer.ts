import type { Dataset, Direction, Locale } from '@outlay/domain';
import { answerCsv, answerFileName, answerJson, type Shown } from './answer-files.ts';
import { chartImage, chartSvg } from './chart-files.ts';
import type { CompareState } from './compare-state.ts';
import { saveFile } from './save-file.ts';

/** What a file is made from. */
export type Saved = {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly state: CompareState;
  readonly answer: Shown;
  /** In which direction a chart is drawn; that of the language where it is not said. */
  readonly direction: Direction | undefined;
};

/** Makes a file of what is shown and hands it to the browser to keep. */
export async function saveAnswer(format: 'csv' | 'json' | 'svg' | 'png', saved: Saved): Promise<void> {
  const { state, answer } = saved;
  const made = {
    csv: () => new Blob([answerCsv(answer)], { type: 'text/csv;charset=utf-8' }),
    json: () => new Blob([answerJson(answer)], { type: 'application/json' }),
    svg: async () => new Blob([await chartSvg(saved)], { type: 'image/svg+xml' }),
    png: () => chartImage(saved),
  }[format];
  saveFile(await made(), `${answerFileName(state, answer)}.${format}`);
}
