import { checkReportSchema } from '@outlay/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../dataset/src/index.ts';
import { checkText, LANGUAGES } from '../src/index.ts';
import { readLabelled } from './labelled-set.ts';

const record = dataset();
const TEXTS = LANGUAGES.flatMap((lang) =>
  readLabelled(new URL(`labelled/${lang}.txt`, import.meta.url).pathname).map(({ text }) => text),
);

/** Pieces that parsers trip over: marks of direction, lone surrogates, digits of all kinds, separators, signs, breaks. */
const ODD = [
  '\u200f',
  '\u061c',
  '\u2067',
  '\u2069',
  '\u202e',
  '\ufeff',
  '\u00ad',
  '\u200b',
  '\u0640',
  '\ud800',
  '\udc00',
  '\u{1f4b0}',
  '٣',
  '۵',
  '９',
  ',',
  '.',
  '٫',
  '٬',
  '-',
  '–',
  '%',
  '٪',
  '$',
  '¥',
  '(',
  ')',
  '"',
  '\n',
  '\r\n',
  '\u2028',
  '\t',
  '\u00a0',
  '\u3000',
  '0'.repeat(400),
  '9'.repeat(30),
  '1,',
  '.5',
  'bn',
  'مليار',
  '亿',
  '万',
  '分之',
  '倍',
  'and ',
  'و',
  '、',
  'ﷺ',
  'ﻻ',
  '½',
  '①',
  '\0',
];

const word = fc.constantFrom(...TEXTS.flatMap((text) => text.split(/(?<=[\s，。、])/u)), ...ODD);
const soup = fc
  .array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 6 }), fc.integer().map(String)), { maxLength: 60 })
  .map((words) => words.join(''));

/** A real text with pieces cut out, doubled and put in. */
const mutated = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom('', ...ODD)), { maxLength: 8 }),
  )
  .map(([text, cuts]) =>
    cuts.reduce((so, [at, length, piece]) => {
      const place = so.length === 0 ? 0 : at % so.length;
      return so.slice(0, place) + piece + so.slice(place + length);
    }, text),
  );

function holds(text: string, lang?: (typeof LANGUAGES)[number]): void {
  const report = checkText(record, text, { lang, published: '2025-08-15' });
  for (const claim of report.claims) {
    const [start, end] = claim.span;
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(claim.text).toBe(text.slice(start, end));
    expect(claim.explanation).not.toBe('');
  }
  expect(checkReportSchema.safeParse(JSON.parse(JSON.stringify(report))).error).toBeUndefined();
}

describe('whatever it is given', () => {
  it('finds spans within the text, in every language', () => {
    fc.assert(
      fc.property(soup, fc.constantFrom(...LANGUAGES), (text, lang) => holds(text, lang)),
      { numRuns: 300 },
    );
  });

  it('reads real texts with faults in them', () => {
    fc.assert(
      fc.property(mutated, (text) => holds(text)),
      { numRuns: 500 },
    );
  });

  it('reads any text whatever', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...LANGUAGES), (text, lang) =>
        holds(text, lang),
      ),
      {
        numRuns: 300,
      },
    );
  });

  it.each([
    ['nothing', ''],
    ['a sign', '$'],
    ['a number that never ends', `$${'9'.repeat(100_000)}bn`],
    ['separators without end', `$1${',000'.repeat(50_000)}bn`],
    ['a sentence without end', 'Alibaba spent 23bn yuan and '.repeat(20_000)],
    ['Arabic without a stop', 'أنفقت علي بابا 23 مليار يوان و'.repeat(10_000)],
    ['Chinese without a stop', '阿里巴巴投入230亿元和'.repeat(20_000)],
    ['numerals without end', '一百万亿'.repeat(20_000)],
    ['brackets', '('.repeat(50_000)],
    ['spaces', ' '.repeat(300_000)],
    ['line breaks', '\n'.repeat(100_000)],
    ['half a surrogate', `\ud83d${'\ude00'.repeat(1000)}`],
    ['names alone', 'Alibaba, Tencent and Baidu, '.repeat(20_000)],
  ])('is not stopped by %s', (_, text) => {
    const lang = /[\u4e00-\u9fff]/.test(text) ? 'zh' : /[\u0600-\u06ff]/.test(text) ? 'ar' : 'en';
    const { claims } = checkText(record, text, { lang, published: '2024-08-26' });
    for (const { text: said, span } of claims) expect(said).toBe(text.slice(...span));
  });
});
