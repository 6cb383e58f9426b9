import { expect, it } from 'vitest';
import { dataset } from '../../dataset/src/index.ts';
import { checkText, LANGUAGES } from '../src/index.ts';

const TEXT = 'Alibaba spent 23bn yuan in the first half of 2024, up 123% from a year earlier. Baidu spent 42bn yuan.';

it('explains a text in any of the languages, whichever was asked for before, and judges it alike', () => {
  const reports = [...LANGUAGES, ...LANGUAGES].map((explainIn) => checkText(dataset(), TEXT, { explainIn }));
  const unexplained = reports.map(({ lang, claims }) => ({
    lang,
    claims: claims.map(({ explanation, ...rest }) => rest),
  }));
  expect(new Set(unexplained.map((one) => JSON.stringify(one))).size).toBe(1);
  const explained = reports.map(({ claims }) => claims.at(-1)?.explanation);
  expect(explained).toEqual([
    expect.stringMatching(/^The record gives Baidu/),
    expect.stringMatching(/^يعطي السجل: بايدو/),
    expect.stringMatching(/^记录显示，百度/),
    ...explained.slice(0, 3),
  ]);
  expect(checkText(dataset(), TEXT).claims.at(-1)?.explanation).toBe(explained[0]);
});
