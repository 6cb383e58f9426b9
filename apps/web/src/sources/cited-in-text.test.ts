import { describe, expect, it } from 'vitest';
import { dataset } from '../../../../packages/dataset/src/index.ts';
import { citedInText } from './cited-in-text.ts';

describe('citedInText', () => {
  it.each([
    ['No citation.', [{ text: 'No citation.' }]],
    [
      'A second report agrees [cn-ft-2024].',
      [{ text: 'A second report agrees ' }, { text: 'cn-ft-2024', source: 'cn-ft-2024' }, { text: '.' }],
    ],
    ['A list [a, b] and [sic] are none.', [{ text: 'A list [a, b] and [sic] are none.' }]],
  ])('splits %j', (text, expected) => expect(citedInText(text)).toEqual(expected));

  it('finds only documents that are on record, and some of them', () => {
    const record = dataset();
    const notes = record.observations.flatMap(({ note }) => (note === undefined ? [] : citedInText(note)));
    const cited = notes.flatMap(({ source }) => (source === undefined ? [] : [source]));
    expect(cited.length).toBeGreaterThan(20);
    for (const id of cited) expect(record.source(id).id).toBe(id);
  });
});
