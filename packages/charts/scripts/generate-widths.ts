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

/** A weight, and a width in per cent. */
type Setting = readonly [weight: number, width: number];

const PLAIN: Setting = [400, 100];
const BOLD: Setting = [700, 100];
const NARROW: Setting = [400, 92];
const BOLD_NARROW: Setting = [700, 92];

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
  const latinWidth = (letter: string, [wght, wdth]: Setting) => advance(latin, letter, { wght, wdth });
  // A letter with an accent is as wide as the letter without, all but a few.
  const plain = LATIN.map((code) => String.fromCodePoint(code)).filter((letter) => {
    const [base = letter] = letter.normalize('NFD');
    const settings = [PLAIN, BOLD, NARROW, BOLD_NARROW];
    return base === letter || settings.some((one) => latinWidth(letter, one) !== latinWidth(base, one));
  });
  const regular = plain.map((letter) => latinWidth(letter, PLAIN));
  const wider = (setting: Setting) =>
    plain.map((letter, index) => latinWidth(letter, setting) - (regular[index] as number));
  const forms = (letter: string, wght: number) =>
    [letter, JOINER + letter, letter + JOINER, JOINER + letter + JOINER].map((text) => advance(arabic, text, { wght }));
  const arabicWidths = (wght: number): number[] => [
    ...ARABIC.flatMap((code) => forms(String.fromCodePoint(code), wght)),
    ...['لا', 'لأ', 'لإ', 'لآ'].flatMap((ligature) => forms(ligature, wght)),
  ];
  const arabicRegular = arabicWidths(400);
  const list = (numbers: readonly number[]) => `[${numbers.join(', ')}]`;
  return `// Made by scripts/generate-widths.ts from Archivo and Noto Sans Arabic. In thousandths of the size.

/** The characters of Latin text whose widths follow; those with accents are as wide as those without. */
export const LATIN_CHARACTERS = ${JSON.stringify(plain.join(''))};

/** Widths at weight 400 and full width; how much wider at weight 700, and both at a width of 92 per cent. */
export const LATIN_WIDTHS = {
  regular: ${list(regular)},
  bold: ${list(wider(BOLD))},
  regularNarrow: ${list(wider(NARROW))},
  boldNarrow: ${list(wider(BOLD_NARROW))},
} as const;

/** The characters of Arabic text, and the four ligatures of lam and alef after them. */
export const ARABIC_CHARACTERS = ${JSON.stringify(String.fromCodePoint(...ARABIC))};

/** Four widths for each: alone, final, initial, medial; and how much wider at weight 700. */
export const ARABIC_WIDTHS = {
  regular: ${list(arabicRegular)},
  bold: ${list(arabicWidths(700).map((width, index) => width - (arabicRegular[index] as number)))},
} as const;
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../src/text/advance-widths.ts', import.meta.url), await widthsModule());
}
