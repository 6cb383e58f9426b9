import { changeOfWords, exportStatus, findingWords, LOCALES, statusWords, visibleText } from '@outlay/domain';
import { describe, expect, it } from 'vitest';
import { dataset } from '../src/index.ts';

const record = dataset();
const DAYS = ['2022-09-01', '2022-12-01', '2023-10-30', '2024-08-26', '2025-05-01', '2026-11-23'];

describe('export status in words', () => {
  it('says of every chip on every kind of day why, in every language, with the same numbers', () => {
    for (const { id } of record.chips)
      for (const on of DAYS)
        for (const finding of exportStatus(record, { chip: id, on }).findings) {
          const [english, ...others] = LOCALES.map((locale) => visibleText(findingWords(finding, locale)));
          const numbers = (text: string) => text.match(/\d[\d,.]*/g)?.filter((one) => /[,.]|\d{3}/.test(one)) ?? [];
          for (const other of others) {
            expect(other, `${id} ${on} ${finding.rule}`).not.toBe('');
            expect(other).not.toMatch(/undefined|[a-z]{4,}/);
            if (finding.ground === undefined) expect(numbers(other).sort()).toEqual(numbers(english as string).sort());
          }
        }
  });

  it.each([
    ['h20', '2024-08-26', ['outside the rule', 'خارج القاعدة', '规则之外']],
    ['h20', '2025-05-01', ['licence required by letter', 'يلزم ترخيص بموجب خطاب', '通知函要求许可']],
    ['h100-sxm', '2024-08-26', ['3A090.a, denial presumed', '3A090.a، يُفترض الرفض', '3A090.a，推定拒绝']],
    ['l40', '2024-08-26', ['3A090.b, exception NAC possible', '3A090.b، الاستثناء NAC ممكن', '3A090.b，可用例外NAC']],
    ['h200-sxm', '2026-11-23', ['3A090.a, case by case', '3A090.a، حالةً بحالة', '3A090.a，逐案审查']],
    ['b200', '2026-11-23', ['3A090.a, denial presumed', '3A090.a، يُفترض الرفض', '3A090.a，推定拒绝']],
    ['rtx-6000d', '2026-11-23', ['unknown', 'غير معروف', '未知']],
  ])('%s on %s', (chip, on, said) => {
    const { status, provision, findings, decidedBy } = exportStatus(record, { chip, on });
    const exception = findings.find(({ rule }) => rule === decidedBy)?.exception;
    expect(LOCALES.map((locale) => visibleText(statusWords({ status, provision, exception }, locale)))).toEqual(
      LOCALES.map((locale) => said[['en', 'ar', 'zh'].indexOf(locale)]),
    );
  });

  it('says what would have to change', () => {
    const [finding] = exportStatus(record, { chip: 'h20', on: '2024-08-26' }).findings;
    const said = LOCALES.map((locale) => finding?.changes.map((one) => visibleText(changeOfWords(one, locale))));
    expect(said[LOCALES.indexOf('en')]).toEqual([
      'TPP ≥ 2,400',
      'TPP ≥ 4,800',
      'die area ≤ 740 mm²',
      'die area ≤ 400 mm²',
    ]);
    expect(said[LOCALES.indexOf('ar')]?.[2]).toBe('مساحة القالب ≤ 740 مم²');
  });
});
