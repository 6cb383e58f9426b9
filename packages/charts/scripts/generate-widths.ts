import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Blob, Face, Feature, Font, Buffer as ShapingBuffer, shape, Variation } from 'harfbuzzjs';
import { decompress } from '../src/png/untyped-libraries.ts';

// Reads the advance widths of the typefaces of the site, so that texts can be measured where there is no browser. Run
// with `pnpm --filter @outlay/charts generate`; a test compares what is committed with what this makes.

const require = createRequire(import.meta.url);

const LATIN = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  ...[0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2026, 0x2212],
];
const ARABIC = [0x60c, 0x61b, 0x61f, ...range(0x621, 0x63a), ...range(0x641, 0x64a), ...range(0x660, 0x66c)];
const JOINER = '\u200d';

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

async function fontOf(file: string): Promise<Font> {
  return new Font(new Face(new Blob(await decompress(readFileSync(require.resolve(file))))));
}

function advance(font: Font, text: string, axes: Readonly<Record<string, number>>): number {
  font.setVariations(Object.entries(axes).map(([tag, value]) => new Variation(tag, value)));
  const buffer = new ShapingBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer, [new Feature('tnum', 1), new Feature('lnum', 1)]);
  return buffer.getGlyphPositions().reduce((total, { xAdvance }) => total + xAdvance, 0);
}

/** The module as text. */
export async function widthsModule(): Promise<string> {
  const latin = await fontOf('@fontsource-variable/archivo/files/archivo-latin-standard-normal.woff2');
  const arabic = await fontOf('@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2');
  const latinWidths = (wght: number, wdth: number) =>
    LATIN.map((code) => advance(latin, String.fromCodePoint(code), { wght, wdth }));
  const forms = (letter: string, wght: number) =>
    [letter, JOINER + letter, letter + JOINER, JOINER + letter + JOINER].map((text) => advance(arabic, text, { wght }));
  const arabicWidths = (wght: number) => [
    ...ARABIC.flatMap((code) => forms(String.fromCodePoint(code), wght)),
    ...['لا', 'لأ', 'لإ', 'لآ'].flatMap((ligature) => forms(ligature, wght)),
  ];
  const list = (numbers: readonly number[]) => `[${numbers.join(', ')}]`;
  return `// Made by scripts/generate-widths.ts from Archivo and Noto Sans Arabic. In thousandths of the size.

/** The characters of Latin text whose widths follow. */
export const LATIN_CHARACTERS = ${JSON.stringify(String.fromCodePoint(...LATIN))};

/** Widths at weights 400 and 700, at full width and at 92 per cent. */
export const LATIN_WIDTHS = {
  regular: ${list(latinWidths(400, 100))},
  bold: ${list(latinWidths(700, 100))},
  regularNarrow: ${list(latinWidths(400, 92))},
  boldNarrow: ${list(latinWidths(700, 92))},
} as const;

/** The characters of Arabic text, and the four ligatures of lam and alef after them. */
export const ARABIC_CHARACTERS = ${JSON.stringify(String.fromCodePoint(...ARABIC))};

/** Four widths for each: alone, final, initial, medial. */
export const ARABIC_WIDTHS = {
  regular: ${list(arabicWidths(400))},
  bold: ${list(arabicWidths(700))},
} as const;
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../src/text/advance-widths.ts', import.meta.url), await widthsModule());
}
