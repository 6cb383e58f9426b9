// How well the labelled sets are read (precision and recall of claims, right verdicts), how much text is read in a
// second, and whether the time grows with the length only. The peer of the speed is the word segmenter of Intl over the
// same text: the least that any reader of three languages has to do.
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DocumentType, readDocument } from '../packages/claims/src/document/index.ts';
import { checkText, LANGUAGES, type Language } from '../packages/claims/src/index.ts';
import { readLabelled, score } from '../packages/claims/test/labelled-set.ts';
import { dataset } from '../packages/dataset/src/index.ts';

const folder = fileURLToPath(new URL('../packages/claims/test/labelled/', import.meta.url));
const record = dataset();
const PUBLISHED = '2025-08-15';
const LOWEST_MB_PER_SECOND = 1;
/** Four times the text may take this many times as long; sixteen times would be the square of the length. */
const LINEAR = 8;
const failures: string[] = [];

const percent = (part: number, whole: number): string => (part / whole).toFixed(3);
const bytes = (text: string): number => Buffer.byteLength(text);
const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] as number;

function seconds(run: () => unknown): number {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

const setsOf = (lang: Language): string[] => globSync(`${lang}*.txt`, { cwd: folder }).sort();

/** Text of about so many bytes: the texts of a language's labelled sets, one a paragraph, over and over. */
function proseOf(lang: Language, size: number): string {
  const texts = setsOf(lang).flatMap((file) => readLabelled(folder + file).map(({ text }) => text));
  const once = `${texts.join('\n\n')}\n\n`;
  return once.repeat(Math.ceil(size / bytes(once)));
}

console.log('labelled sets: precision, recall and right verdicts of their claims');
for (const lang of LANGUAGES)
  for (const file of setsOf(lang)) {
    const items = readLabelled(folder + file);
    const { found, gold, matched, right } = score(record, items, lang);
    console.log(
      `${file.padEnd(16)} ${String(items.length).padStart(3)} texts ${String(gold).padStart(4)} claims   precision ${percent(matched, found)}  recall ${percent(matched, gold)}  verdicts ${percent(right, matched)}`,
    );
  }

console.log('\nspeed, on texts that are claims throughout');
for (const lang of LANGUAGES) {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  const speeds: number[] = [];
  for (const size of [64_000, 256_000, 1_024_000]) {
    const text = proseOf(lang, size);
    const own: number[] = [];
    const peer: number[] = [];
    for (let run = 0; run < 4; run++) {
      const checked = seconds(() => checkText(record, text, { lang, published: PUBLISHED }));
      const segmented = seconds(() => {
        for (const _ of segmenter.segment(text));
      });
      // The first run warms the code up.
      if (run > 0) {
        own.push(checked);
        peer.push(segmented);
      }
    }
    speeds.push(bytes(text) / 1e6 / median(own));
    console.log(
      `${lang} ${(bytes(text) / 1000).toFixed(0).padStart(5)} kB  ${(speeds.at(-1) as number).toFixed(2).padStart(5)} MB/s median of 3   ${(median(own) / median(peer)).toFixed(2)} x Intl.Segmenter`,
    );
  }
  const whole = speeds.at(-1) as number;
  if (whole < LOWEST_MB_PER_SECOND) failures.push(`${lang} is read at ${whole.toFixed(2)} MB/s`);
}

console.log('\ngrowth: time of four times the text, over the time of the text');
const TEXTS: readonly (readonly [string, Language, string])[] = [
  ['a number', 'en', '9'],
  ['separators', 'en', '1,000,'],
  ['a sentence', 'en', 'Alibaba spent 23bn yuan and '],
  ['names', 'en', 'Alibaba, Tencent and Baidu, '],
  ['amounts', 'en', '$1bn to $2bn '],
  ['Arabic', 'ar', 'أنفقت علي بابا 23 مليار يوان و'],
  ['Chinese', 'zh', '阿里巴巴投入230亿元和'],
  ['numerals', 'zh', '一百万亿'],
  ['brackets', 'en', '('],
  ['spaces', 'en', ' '],
  ['line breaks', 'en', '\n'],
];
const DOCUMENTS: readonly (readonly [DocumentType, string])[] = [
  ['html', '<a '],
  ['html', '<div>'],
  ['html', '&amp'],
  ['html', '<!--'],
  ['markdown', '**_['],
  ['markdown', '[a]('],
  ['markdown', '> '],
  ['markdown', '`'],
];

/** Prints how the time grows from a text to one of four times its length, each the median of three. */
function growthOf(name: string, piece: string, run: (text: string) => unknown): void {
  run(piece.repeat(10_000 / piece.length));
  const [short, long] = [100_000, 400_000].map((length) => {
    const text = piece.repeat(length / piece.length);
    return median([1, 2, 3].map(() => seconds(() => run(text))));
  }) as [number, number];
  // Below a millisecond the clock and the collector decide.
  const growth = long / Math.max(short, 0.001);
  if (growth > LINEAR) failures.push(`${name} takes ${growth.toFixed(1)} x as long`);
  const ms = (time: number): string => (time * 1000).toFixed(0).padStart(5);
  console.log(`${name.padEnd(26)} ${ms(short)} ms -> ${ms(long)} ms   ${growth.toFixed(1)} x`);
}

for (const [name, lang, piece] of TEXTS)
  growthOf(`${name} without end`, piece, (text) => checkText(record, text, { lang, published: PUBLISHED }));
for (const [type, piece] of DOCUMENTS)
  growthOf(`${type} of ${JSON.stringify(piece)}`, piece, (text) =>
    checkText(record, readDocument(text, { type }), { lang: 'en' }),
  );

console.log(
  `\ntargets: at least ${LOWEST_MB_PER_SECOND} MB/s of a megabyte, at most ${LINEAR} x the time for 4 x the text; ${failures.length === 0 ? 'met' : `MISSED: ${failures.join('; ')}`}`,
);
