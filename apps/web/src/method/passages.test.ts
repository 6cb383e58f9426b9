import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fingerprint, passagesIn, splitAtHeadings } from './passages.ts';

const ENGLISH = `# Title

Intro.

## 1. First part

Words.

\`\`\`console
$ outlay
## no heading
\`\`\`

## Second: \`x\`

More.
`;

const [top, first, second] = splitAtHeadings(ENGLISH) as [string, string, string];

describe('passagesIn', () => {
  it('splits a document at its headings, not inside examples', () => {
    expect(passagesIn(ENGLISH, 'en', undefined).map(({ id }) => id)).toEqual(['top', '1-first-part', 'second-x']);
    expect(first).toContain('## no heading');
  });

  it('takes what is translated, with the examples of the English text', () => {
    const translation = `<!-- of ${fingerprint(first)} -->\n## 1. 第一\n\n文字。\n\n\`\`\`example 1\n\`\`\`\n`;
    const passages = passagesIn(ENGLISH, 'zh', translation);
    expect(passages.map(({ id, locale }) => [id, locale])).toEqual([
      ['top', 'en'],
      ['1-first-part', 'zh'],
      ['second-x', 'en'],
    ]);
    expect(passages[1]?.text).toBe('## 1. 第一\n\n文字。\n\n```console\n$ outlay\n## no heading\n```');
  });

  it('gives the English text where it has changed since it was translated', () => {
    const translation = `<!-- of ${fingerprint(second)} -->\n## 二\n\n更多。`;
    const changed = ENGLISH.replace('More.', 'Even more.');
    expect(passagesIn(ENGLISH, 'zh', translation)[2]?.locale).toBe('zh');
    expect(passagesIn(changed, 'zh', translation)[2]).toMatchObject({
      locale: 'en',
      text: second.replace('More', 'Even more'),
    });
  });

  it('does not take another answer of an example for a change of the words', () => {
    expect(fingerprint(first.replace('$ outlay', '$ outlay compare'))).toBe(fingerprint(first));
    expect(fingerprint(top)).not.toBe(fingerprint(second));
  });

  it('refuses an example that is not there', () => {
    const translation = `<!-- of ${fingerprint(second)} -->\n## 二\n\n\`\`\`example 3\n\`\`\``;
    expect(() => passagesIn(ENGLISH, 'zh', translation)).toThrow('example 3');
  });
});

describe('the translations of the site', () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

  it.each(['ar', 'zh'] as const)('of the page about the record is whole in %s', (locale) => {
    const passages = passagesIn(read('content/about.en.md'), locale, read(`content/about.${locale}.md`));
    expect(passages.filter((passage) => passage.locale !== locale)).toEqual([]);
  });

  it.each(['ar', 'zh'] as const)('of the method can be read in %s', (locale) => {
    const passages = passagesIn(read('../../docs/METHOD.md'), locale, read(`content/method.${locale}.md`));
    expect(passages.filter((passage) => passage.locale === locale).length).toBeGreaterThan(0);
  });
});
