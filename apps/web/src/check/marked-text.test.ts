import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { markedText, type Span } from './marked-text.ts';

const shown = (text: string, spans: readonly Span[]) =>
  markedText(text, spans).map(({ runs }) => runs.map(({ text: run, claims, ends }) => [run, claims, ends]));

it('cuts at claims that overlap, hold one another, or reach over paragraphs', () => {
  expect(shown('abcdef', [[1, 3]])).toEqual([
    [
      ['a', [], []],
      ['bc', [0], [0]],
      ['def', [], []],
    ],
  ]);
  expect(
    shown('abcdef', [
      [0, 4],
      [2, 6],
    ]),
  ).toEqual([
    [
      ['ab', [0], []],
      ['cd', [0, 1], [0]],
      ['ef', [1], [1]],
    ],
  ]);
  expect(
    shown('abcd', [
      [0, 4],
      [1, 2],
    ]),
  ).toEqual([
    [
      ['a', [0], []],
      ['b', [0, 1], [1]],
      ['cd', [0], [0]],
    ],
  ]);
  expect(shown('ab\n\n  \r\ncd', [[1, 9]])).toEqual([
    [
      ['a', [], []],
      ['b', [0], []],
    ],
    [
      ['c', [0], [0]],
      ['d', [], []],
    ],
  ]);
  expect(shown('a\n b', [[0, 3]])).toEqual([[['a', [0], [0]]], [[' b', [], []]]]);
  expect(shown('ab\n\ncd', [[0, 3]])).toEqual([[['ab', [0], [0]]], [['cd', [], []]]]);
  expect(shown(' \n', [])).toEqual([]);
});

it('loses no letter, and numbers every claim once, in whatever order they lie', () => {
  const texts = fc.string({
    unit: fc.constantFrom('a', 'ب', '亿', ' ', '\n', '\u2067', '😀'),
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(texts, fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 6 }), (text, pairs) => {
      const spans = pairs
        .map(([a, b]): Span => [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)])
        .filter(([from, to]) => text.slice(from, to).trim() !== '');
      const paragraphs = markedText(text, spans);
      const words = (all: string) => all.replace(/\s/g, '');
      expect(words(paragraphs.flatMap(({ runs }) => runs.map((run) => run.text)).join(''))).toBe(words(text));
      expect(paragraphs.flatMap(({ claims }) => claims).sort()).toEqual(spans.map((_, claim) => claim).sort());
    }),
  );
});
