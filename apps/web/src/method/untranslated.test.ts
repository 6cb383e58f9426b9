import { describe, expect, it } from 'vitest';
import { fingerprint, splitAtHeadings } from './passages.ts';
import { rowMarks, untranslated } from './untranslated.ts';

const ENGLISH = `# Words

One for one thing.

## Figures

| Word | Meaning |
|---|---|
| range | An amount with a floor. |
| \`estimate\` | What others say. |
`;

const CHINESE = [
  '# 词汇表\n\n一事一词。',
  '## 数字\n\n| 词 | 含义 |\n|---|---|\n| 区间（range） | 有下限。 |\n| `estimate` | 他方的说法。 |',
];

/** The translation as marked by a translator who went through it. */
const translation = splitAtHeadings(ENGLISH)
  .map((text, place) => `<!-- of ${[fingerprint(text), ...rowMarks(text)].join(' ')} -->\n${CHINESE[place]}\n`)
  .join('\n');

describe('untranslated', () => {
  it('finds nothing where every row and passage is translated', () => {
    expect(untranslated(ENGLISH, translation)).toEqual([]);
  });

  it.each([
    [
      'a row that was added',
      ENGLISH.replace('| `estimate`', '| slip | A usual mistake. |\n| `estimate`'),
      '“Figures”: the row “slip” is not translated',
    ],
    [
      'a row whose meaning changed',
      ENGLISH.replace('a floor', 'a floor or a ceiling'),
      '“Figures”: the row “range” was translated from another text',
    ],
    [
      'words that changed',
      ENGLISH.replace('One for', 'One word for'),
      '“Words”: the words outside the rows, or the order of the rows, were translated from another text',
    ],
  ])('names %s', (_, changed, message) => {
    expect(untranslated(changed, translation)).toEqual([message]);
  });

  it('names a row that is translated and no longer there', () => {
    const fewer = ENGLISH.replace('| range | An amount with a floor. |\n', '');
    expect(untranslated(fewer, translation)).toContain('the row “range” is not in the English document');
  });
});
