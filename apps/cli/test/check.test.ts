import { checkReportSchema } from '@outlay/domain';
import { describe, expect, it } from 'vitest';
import { placesIn } from '../src/output/places.ts';
import { elided, wrapAnywhere } from '../src/output/wrap-anywhere.ts';
import { outlayToEnd } from './outlay.ts';

const SAID = 'In the first half of 2024 Baidu spent 4.2 billion yuan on capital expenditure.';

function check(text: string, ...options: string[]) {
  return outlayToEnd(['check', '-', '--published', '2024-08-26', ...options], { readFile: () => text });
}

describe('outlay check', () => {
  it('ends with 1 when a claim is contradicted, else with 0', async () => {
    expect((await check(SAID)).code).toBe(0);
    expect((await check(SAID.replace('4.2', '42'))).code).toBe(1);
    expect((await check('It rained.')).code).toBe(0);
    expect((await check(SAID.replace('4.2', '42'), '--format', 'json')).code).toBe(1);
  });

  it('says that it found nothing', async () => {
    expect((await check('It rained.')).out).toBe('the text: no claim found that could be held to the record\n');
    expect(JSON.parse((await check('', '--format', 'json')).out)).toEqual({ lang: 'en', claims: [] });
  });

  it('gives the spans of the text as it was given, be it marked up', async () => {
    for (const [type, text] of [
      ['text', SAID],
      ['html', `<p>${SAID.replace('4.2 billion', '<b>4.2&nbsp;billion</b>')}</p>`],
      ['markdown', `# Baidu\n\n${SAID.replace('4.2', '**4.2**').replace('yuan ', 'yuan\n')}`],
    ] as const) {
      const { out } = await check(text, '--type', type, '--format', 'json');
      const { claims } = checkReportSchema.parse(JSON.parse(out));
      expect(claims.map(({ amount, verdict }) => [amount, verdict])).toEqual([[4_200_000_000, 'supported']]);
      for (const claim of claims) expect(text.slice(...claim.span)).toBe(claim.text);
    }
  });

  it('quotes what a reader sees, and names the line and the column', async () => {
    const { out } = await check(
      '# Baidu\n\nFirst. In the first half of 2024 **Baidu** spent\n4.2 billion yuan.',
      '--type',
      'markdown',
    );
    expect(out).toContain(' 3:8   supported     "In the first half of 2024 Baidu spent 4.2 billion yuan"\n');
  });

  it('reads a text as of the day it names, and says so', async () => {
    const page = `<html><meta name="date" content="2024-08-26"><p>${SAID.replace('In the first half of 2024', 'In the first half of this year')}`;
    const { out, err } = await outlayToEnd('check -', { readFile: () => page });
    expect(out).toContain('supported');
    expect(err).toContain('Read as published on 2024-08-26');
    const undated = await outlayToEnd('check -', { readFile: () => SAID });
    expect(undated.err).toContain('the last day of the record');
  });

  it('refuses what it does not know', async () => {
    expect((await check(SAID, '--lang', 'fr')).err).toBe(
      'outlay: "fr" is no language that is read\nUse one of en, ar, zh\n',
    );
    expect((await check(SAID, '--type', 'pdf')).code).toBe(2);
    expect((await outlayToEnd(['check', '-', '--published', '2024-02-30'], { readFile: () => SAID })).code).toBe(2);
  });
});

describe('the lines of a check', () => {
  it('count characters, not units', () => {
    expect(placesIn('a\n\u{1f4b0}b\n\nc', [0, 4, 7])).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 2 },
      { line: 4, column: 1 },
    ]);
  });

  it('end between words, and in Chinese between characters, not before a stop', () => {
    expect(wrapAnywhere('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrapAnywhere('记录显示，中国三家为505亿元。', 10)).toEqual(['记录显示，', '中国三家为', '505亿元。']);
  });

  it('lose the middle of a quote that is too wide', () => {
    expect(elided('one two three four five six seven eight', 24)).toBe('one two three ... eight');
    expect(elided('short', 24)).toBe('short');
  });
});
