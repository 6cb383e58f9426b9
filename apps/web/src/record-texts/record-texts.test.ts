import { dataset } from '@outlay/dataset';
import { describe, expect, it } from 'vitest';
import { readRecordTexts } from './read-record-texts.ts';
import { untranslatedTexts } from './untranslated-texts.ts';

const record = dataset();
const translations = readRecordTexts(new URL('../../content/record/', import.meta.url));
const alibaba = record.company('alibaba').note ?? '';

describe('the translations of the texts of the record', () => {
  it('are whole, of the texts as they stand, and cite the same documents', () => {
    expect(untranslatedTexts(record, translations)).toEqual([]);
  });

  it('keep the numbers of the English text', () => {
    const decimals = (text: string) =>
      [...text.matchAll(/\d+\.\d+|\d{1,3}(?:,\d{3})+/g)].map(([number]) => number).toSorted();
    const changed = translations.filter(({ en, ar }) => decimals(en).join(' ') !== decimals(ar).join(' '));
    expect(changed.map(({ file, en }) => `${file}: ${en}`)).toEqual([]);
  });

  it('are named where the English text has changed', () => {
    const changed = translations.map((one) => (one.en === alibaba ? { ...one, en: 'An earlier note.' } : one));
    expect(untranslatedTexts(record, changed)).toEqual([
      `alibaba, note: no translation of “${alibaba}”`,
      'content/record/alibaba.yml: the record no longer says “An earlier note.”',
    ]);
  });

  it('are named where they cite another document', () => {
    const cited = translations.find(({ en }) => en.includes(' [cn-')) as (typeof translations)[number];
    const changed = translations.map((one) =>
      one === cited ? { ...one, zh: one.zh.replace(' [cn-', ' [cn-x') } : one,
    );
    expect(untranslatedTexts(record, changed)).toEqual([
      `content/record/${cited.file}: a translation cites other documents than “${cited.en}”`,
    ]);
  });
});
