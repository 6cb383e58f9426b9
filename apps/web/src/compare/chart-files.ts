import { draw, PALETTES } from '@outlay/charts';
import { chartOf } from './answer-chart.ts';
import type { Saved } from './save-answer.ts';

/** The chart of an answer as one SVG file. */
export async function chartSvg({ dataset, locale, answer, state }: Saved): Promise<string> {
  const { chart, query } = chartOf(answer, state);
  return draw(chart, chart.state(dataset, query), { locale, size: 'wide', palette: PALETTES.light });
}

/** The same as a PNG at twice its size, drawn by the browser. */
export async function chartImage(saved: Saved): Promise<Blob> {
  const svg = await chartSvg(saved);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth * 2, image.naturalHeight * 2];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) => {
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('the image could not be made'))), 'image/png');
  });
}
