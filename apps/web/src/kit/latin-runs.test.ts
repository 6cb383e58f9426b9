import { expect, it } from 'vitest';
import { isolateLatinRuns } from './latin-runs.ts';

it.each([
  ['يذكر تقرير 10-Q مبلغ 7.09 مليار دولار.', 'يذكر تقرير \u206610-Q\u2069 مبلغ 7.09 مليار دولار.'],
  ['(15 CFR 740.8).', '(\u206615 CFR 740.8\u2069).'],
  ['إلى 742.6(a)(6)(iii)(A) نافذ', 'إلى \u2066742.6(a)(6)(iii)(A)\u2069 نافذ'],
  ['قالبان من 724 mm2. وتذكر', 'قالبان من \u2066724 mm2\u2069. وتذكر'],
  ['البند 3A090.a و3A090.b', 'البند \u20663A090.a\u2069 و\u20663A090.b\u2069'],
])('isolates what begins with a number in %s', (text, isolated) => {
  expect(isolateLatinRuns(text)).toBe(isolated);
});

it.each([
  'من 2,400 إلى 4,800، و16/14 نانومتر، 123%',
  'رقاقة RTX 5090 D من إنفيديا',
  'تقرير آخر [cn-hk01-cmcc-2025h1].',
])('leaves %s as it is', (text) => {
  expect(isolateLatinRuns(text)).toBe(text);
});
