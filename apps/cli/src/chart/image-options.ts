import type { ChartSize, StandaloneOptions } from '@outlay/charts';
import { OutlayError, parseLocale } from '@outlay/domain';

/** How the image is drawn, and where it goes. */
export type ImageOptions = StandaloneOptions & {
  readonly size: ChartSize;
  readonly output: string | undefined;
  readonly format: 'svg' | 'png';
  readonly scale: number;
  readonly chineseFont: string | undefined;
};

/** Reads language, theme, width, direction, digits and the file. */
export function imageOptions(options: Record<string, unknown>): ImageOptions {
  const locale = parseLocale(String(options.lang ?? 'en'));
  const direction = oneOf('direction', options.direction, ['rtl', 'ltr'] as const);
  if (direction === 'rtl' && locale !== 'ar') {
    throw new OutlayError('invalid-query', 'only Arabic is drawn from right to left', { hint: 'Use --lang ar' });
  }
  const output = options.output === undefined ? undefined : String(options.output);
  return {
    locale,
    size: oneOf('width', options.width, ['wide', 'narrow'] as const) ?? 'wide',
    theme: oneOf('theme', options.theme, ['light', 'dark', 'auto'] as const) ?? 'light',
    ...(direction === undefined ? {} : { direction }),
    arabicDigits: oneOf('digits', options.digits, ['latn', 'arab'] as const) === 'arab',
    output,
    format: formatOf(output),
    scale: scaleOf(options.scale),
    chineseFont: options.font === undefined ? undefined : String(options.font),
  };
}

function oneOf<T extends string>(name: string, value: unknown, choices: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const chosen = choices.find((choice) => choice === String(value).toLowerCase());
  if (chosen !== undefined) return chosen;
  throw new OutlayError('invalid-query', `"${String(value)}" is no ${name}`, {
    hint: `Use one of ${choices.join(', ')}`,
  });
}

function formatOf(output: string | undefined): 'svg' | 'png' {
  if (output === undefined || output === '-' || /\.svg$/i.test(output)) return 'svg';
  if (/\.png$/i.test(output)) return 'png';
  throw new OutlayError('invalid-query', `"${output}" names no kind of image`, {
    hint: 'End the file name in .svg or .png',
  });
}

/** Pixels of a picture for one of the drawing. */
function scaleOf(value: unknown): number {
  if (value === undefined) return 2;
  const scale = Number(value);
  if (Number.isFinite(scale) && scale >= 0.5 && scale <= 8) return scale;
  throw new OutlayError('invalid-query', `"${String(value)}" is no scale`, {
    hint: 'Use a number from 0.5 to 8; 2 is usual',
  });
}
