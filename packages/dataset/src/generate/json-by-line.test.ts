import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonByLine } from './json-by-line.ts';

it('has one item of a list to a line', () => {
  expect(jsonByLine({ a: 1, b: [{ c: 2 }, 'd'], e: [] })).toBe(
    '{\n  "a": 1,\n  "b": [\n    {"c":2},\n    "d"\n  ],\n  "e": []\n}\n',
  );
});

it('is JSON', () => {
  const value = fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())), {
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(
      value,
      (object) => void expect(JSON.parse(jsonByLine(object))).toEqual(JSON.parse(JSON.stringify(object))),
    ),
  );
});
