import { standalone } from '@outlay/charts';
import { chartOf } from './answer-chart.ts';
import { embeddedFonts } from './embedded-fonts.ts';
import type { Saved } from './save-answer.ts';

/** The chart of an answer as one SVG file: the same that the command line writes. */
export function chartSvg({ dataset, locale, answer, state, direction }: Saved): string {
  const { chart, query } = chartOf(answer, state);
  return standalone(chart, chart.state(dataset, query), { locale, direction });
}

/** How many pixels of the picture one of the drawing becomes. */
const SCALE = 2;

/** The same as a picture, drawn by the browser with the typefaces of the page. */
export async function chartImage(saved: Saved): Promise<Blob> {
  const style = `<style>${await embeddedFonts()}</style>`;
  const svg = chartSvg(saved).replace(/^<svg[^>]*>/, (open) => `${open}${style}`);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) => {
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('the image could not be made'))), 'image/png');
  });
}
