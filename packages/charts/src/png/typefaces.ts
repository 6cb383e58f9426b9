import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face, Font } from 'harfbuzzjs';

import { chineseFace } from './chinese-fonts.ts';
import { decompress } from './untyped-libraries.ts';

const require = createRequire(import.meta.url);

/** A typeface for one script, opened; `weights` says how a weight is asked of it. */
export type Typeface = {
  readonly font: Font;
  readonly unitsPerEm: number;
  /** Whether it has a weight axis, and a width axis. */
  readonly axes: readonly string[];
  has(codePoint: number): boolean;
};

function typeface(face: Face): Typeface {
  const font = new Font(face);
  const covered = new Set(face.collectUnicodes());
  return {
    font,
    unitsPerEm: face.upem,
    axes: Object.keys(face.getAxisInfos()),
    has: (codePoint) => covered.has(codePoint),
  };
}

/** The decompressor hands out a view of its own memory, so one file is read after the other. */
let reading: Promise<unknown> = Promise.resolve();

function packaged(file: string): Promise<Typeface> {
  const read = reading.then(async () =>
    typeface(new Face(new Blob(await decompress(readFileSync(require.resolve(file)))))),
  );
  reading = read.catch(() => undefined);
  return read;
}

let latin: Promise<Typeface> | undefined;
let arabic: Promise<Typeface> | undefined;

/** Archivo, opened once. */
export function latinTypeface(): Promise<Typeface> {
  latin ??= packaged('@fontsource-variable/archivo/files/archivo-latin-standard-normal.woff2');
  return latin;
}

/** Noto Sans Arabic, opened once. */
export function arabicTypeface(): Promise<Typeface> {
  arabic ??= packaged('@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2');
  return arabic;
}

const chinese = new Map<string, Typeface>();

/**
 * A Chinese typeface of the system, regular or bold, opened once.
 *
 * @throws OutlayError `file-failed` where none is found.
 */
export function chineseTypeface(bold: boolean, file: string | undefined): Typeface {
  const key = `${bold} ${file ?? ''}`;
  const known = chinese.get(key) ?? typeface(chineseFace(bold, file));
  chinese.set(key, known);
  return known;
}
