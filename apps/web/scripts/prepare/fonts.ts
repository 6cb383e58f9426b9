import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subset from 'subset-font';

/** Letters and signs from one code point to another, as one text. */
function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, place) => first + place));
}

/** Printable Latin, with the punctuation, dashes, arrows and currency signs that figures and names use. */
const LATIN = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ıŁłŒœŠšŽž–—‘’“”„†•…‰′″‹›⁄€₂→−×÷≈≤≥✓¢`;

/** The Arabic letters, marks, digits and punctuation of the language; a reader may also type any of them. */
const ARABIC = `${range(0x0600, 0x060f)}${range(0x061b, 0x063a)}${range(0x0640, 0x0656)}${range(0x0660, 0x066c)}\u0670 \u00a0«»`;

type Face = {
  readonly file: string;
  readonly from: string;
  readonly text: string;
  readonly axes: Record<string, { min: number; max: number }>;
};

const FACES: readonly Face[] = [
  {
    file: 'archivo.woff2',
    from: '@fontsource-variable/archivo/files/archivo-latin-standard-normal.woff2',
    text: LATIN,
    axes: { wght: { min: 400, max: 760 }, wdth: { min: 88, max: 100 } },
  },
  {
    file: 'noto-sans-arabic.woff2',
    from: '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2',
    text: ARABIC,
    axes: { wght: { min: 400, max: 700 } },
  },
];

/** Cuts the fonts to the characters and the axes that the pages use. */
export async function prepareFonts(folder: URL): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { file, from, text, axes } of FACES) {
    const whole = await readFile(fileURLToPath(import.meta.resolve(from)));
    await writeFile(new URL(file, folder), await subset(whole, text, { targetFormat: 'woff2', variationAxes: axes }));
  }
}
