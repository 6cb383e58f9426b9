import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from './read-document.ts';
import { DOCUMENT_TYPES } from './text-document.ts';

/** The words of a document, and those of its source at the place of some of them. */
function source(type: 'html' | 'markdown', markup: string, words: string): string {
  const { text, sourceSpan } = readDocument(markup, { type });
  const at = text.indexOf(words);
  return markup.slice(...sourceSpan(at, at + words.length));
}

describe('a web page', () => {
  it('is read without scripts, styles, titles and deleted words', () => {
    const page = `<!doctype html><title>Capex $1bn</title><style>p{width:2px}</style><script>if (a<b) "3bn"</script>
      <h1>Outlay</h1><p>It spent <del>$4bn</del> <ins>$5bn</ins>.</p><noscript>6</noscript><svg><text>7</text></svg>`;
    expect(readDocument(page).text.trim()).toBe('Outlay\n\nIt spent $5bn.');
  });

  it('has paragraphs where its elements end, and spaces where its lines do', () => {
    expect(readDocument('<div>One\n   two<br>three</div><ul><li>four<li>five</ul>').text).toBe(
      'One two\nthree\n\nfour\n\nfive',
    );
  });

  it('gives up the numbers of notes and keeps what else is raised', () => {
    expect(readDocument('<p>in 2024<sup>[1]</sup>, the 1<sup>st</sup></p>').text).toBe('in 2024, the 1st');
  });

  it('reads character references, also without their semicolon', () => {
    const { text } = readDocument('<p>5&nbsp;bn &amp; &#x32;0% &ampx &bogus; 1 & 2</p>');
    expect(text).toBe('5\u00a0bn & 20% &x &bogus; 1 & 2');
  });

  it('knows where its words stand in the source', () => {
    expect(source('html', '<p>It spent <b>5&nbsp;bn</b> yuan\r\nin 2024</p>', 'spent 5\u00a0bn yuan in')).toBe(
      'spent <b>5&nbsp;bn</b> yuan\r\nin',
    );
    const page = '<p>It spent <b>5&nbsp;bn</b> yuan</p>';
    const span = [page.indexOf('spent'), page.indexOf(' yuan')] as const;
    expect(readDocument(page).words(...span)).toBe('spent 5\u00a0bn');
  });

  it('names the day of its publication', () => {
    const meta = '<meta property="article:published_time" content="2024-08-26T04:00:00+00:00"><p>x';
    expect(readDocument(`<html><head>${meta}`).published).toBe('2024-08-26');
    expect(readDocument('<meta name="date" content="2024-13-26"><p>x').published).toBeUndefined();
    expect(readDocument('<meta name="viewport" content="2024-08-26"><p>x').published).toBeUndefined();
  });
});

describe('a Markdown document', () => {
  const read = (markup: string) => readDocument(markup, { type: 'markdown' }).text.trim();

  it('is read without its marks', () => {
    expect(read('# Title\n**Bold** and _soft_ and `code`, 5 * 3, cash_ppe\n> quoted\n> on\n\n- one\n- two')).toBe(
      'Title\n\nBold and soft and code, 5 * 3, cash_ppe quoted on\n\none\n\ntwo',
    );
  });

  it('keeps the words of a link, and nothing of an image or a note', () => {
    expect(read('[spent **5bn**](https://a.example/b_(c)) ![6bn](x.png)it[^7], [there][1] [not] <b>x</b>')).toBe(
      'spent 5bn it, there [not] x',
    );
    expect(read('a\n\n[1]: https://a.example "title"\n')).toBe('a');
  });

  it('leaves out code, and takes the cells of a table apart', () => {
    expect(read('a\n```\n5bn\n```\nb\n\n| x | y |\n|---|--:|\n| 1 | 2 |')).toBe('a\n\nb\n\n x\n\n y\n\n 1\n\n 2');
  });

  it('does not take a number at the beginning of a line for that of a list', () => {
    expect(read('in the first half of\n2024. Then')).toBe('in the first half of 2024. Then');
    expect(read('1. one\n2. two')).toBe('one\n\ntwo');
  });

  it('knows where its words stand in the source', () => {
    expect(source('markdown', 'It **spent** [5bn](x) in\n2024', 'spent 5bn in 2024')).toBe('spent** [5bn](x) in\n2024');
  });

  it('names the day of its publication', () => {
    const document = readDocument('---\ntitle: x\ndate: 2024-08-26\n---\nIt spent 5bn', { name: 'a.md' });
    expect(document.published).toBe('2024-08-26');
    expect(document.text).toBe('It spent 5bn');
  });
});

describe('a document of any type', () => {
  it('is told by its name, then by how it begins', () => {
    expect(readDocument('*a*', { name: 'x.md' }).text).toBe('a');
    expect(readDocument('<p>a', { name: 'x.html' }).text).toBe('a');
    expect(readDocument('<p>a', { name: 'x.txt' }).text).toBe('<p>a');
    expect(readDocument(' <P class=x>a').text).toBe('a');
    expect(readDocument('a < b').text).toBe('a < b');
  });

  const PIECES =
    '<p> </p> <b> <script> </script> <!-- --> &amp; &# & [ ] ( ) ![ ]( * ** _ ` ``` ~~ \\ > # - | --- 1. a 5bn'
      .split(' ')
      .concat([' ', '\n', '\r\n', '\n\n', '\u0000', '\ud800', '亿', 'مليار']);

  it('has each character where the source has it', () => {
    const markup = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(markup, fc.string({ unit: 'binary' })), fc.constantFrom(...DOCUMENT_TYPES), (text, type) => {
        const document = readDocument(text, { type });
        let last = 0;
        for (let at = 0; at < document.text.length; at++) {
          const [start, end] = document.sourceSpan(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
