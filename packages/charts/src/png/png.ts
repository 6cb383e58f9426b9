import { directionOf } from '@outlay/domain';
import { Resvg } from '@resvg/resvg-js';
import type { Chart } from '../chart.ts';
import { PALETTES, type Theme } from '../scene/ink.ts';
import { writeScene } from '../scene/write.ts';
import { type StandaloneOptions, standaloneWriting } from '../standalone/standalone.ts';
import { standaloneScene } from '../standalone/standalone-scene.ts';
import { outlinedScene } from './outlined-scene.ts';

/** How a picture is asked for. */
export type PngOptions = Omit<StandaloneOptions, 'theme'> & {
  readonly theme?: Theme | undefined;
  /** Pixels of the picture for one of the drawing; 2 by default. */
  readonly scale?: number | undefined;
  /** A picture of exactly this size in pixels: the chart as large as it fits, on paper. */
  readonly frame?: { readonly width: number; readonly height: number } | undefined;
  /** A font file with Chinese characters; by default one of the system. */
  readonly chineseFont?: string | undefined;
};

/**
 * A chart as a PNG file, with everything that {@link standalone} writes into an SVG. Texts are drawn as outlines of the
 * typefaces of the site, so the picture is the same on every machine; Chinese needs a typeface of the system.
 *
 * @throws OutlayError `file-failed` where Chinese is needed and the system has no typeface for it.
 */
export async function png<State>(chart: Chart<State>, state: State, options: PngOptions): Promise<Uint8Array> {
  const { locale, size = 'wide', theme = 'light', direction = directionOf(locale), credit, scale = 2, frame } = options;
  const narrow = size === 'narrow';
  const scene = standaloneScene(chart, state, { locale, size, direction, credit });
  const outlined = await outlinedScene(scene, { ...options, direction, narrow });
  const writing = standaloneWriting(chart, state, { ...options, theme });
  // Fades and hatches still follow the direction that the texts were laid out in.
  const svg = writeScene(outlined, { ...writing, isLaidOut: direction === 'rtl' && scene.mirrors !== false });
  const drawn = frame ? framed(svg, scene, frame, PALETTES[theme].paper) : svg;
  return new Resvg(drawn, {
    fitTo: frame ? { mode: 'width', value: frame.width } : { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false },
  })
    .render()
    .asPng();
}

/** The drawing as large as it fits into a picture of a size, at its upper leading corner's middle. */
function framed(
  svg: string,
  { width, height }: { width: number; height: number },
  frame: { width: number; height: number },
  paper: string,
): string {
  const factor = Math.min(frame.width / width, frame.height / height);
  const [x, y] = [(frame.width - width * factor) / 2, (frame.height - height * factor) / 2];
  const inner = svg.replace(/^<svg ([^>]*)>/, (_, attributes: string) => {
    const kept = attributes.replace(/ ?(width|height)="[^"]*"/g, '');
    return `<svg ${kept} x="${x}" y="${y}" width="${width * factor}" height="${height * factor}">`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${frame.width}" height="${frame.height}"><rect width="100%" height="100%" fill="${paper}"/>${inner}</svg>`;
}
