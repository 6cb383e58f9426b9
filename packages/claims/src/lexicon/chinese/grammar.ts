import type { Grammar } from '../../grammar.ts';
import { readChineseNumber } from '../../number/chinese.ts';
import { CHINESE_PERIOD_STARTS, CHINESE_PERIODS } from '../../period/chinese.ts';
import { CHINESE_REFERENCE_STARTS, CHINESE_REFERENCES } from '../../references/chinese.ts';
import { CHINESE_CHIPS } from './chips.ts';
import { CHINESE_MEASURES, CHINESE_SEGMENTS } from './measures.ts';
import { CHINESE_BOUNDS, CHINESE_MONEY } from './money.ts';
import { CHINESE_MODES, CHINESE_VERBS } from './verbs.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const CHINESE: Grammar = {
  language: 'zh',
  entries: [
    ...CHINESE_MONEY,
    ...CHINESE_BOUNDS,
    ...CHINESE_MEASURES,
    ...CHINESE_SEGMENTS,
    ...CHINESE_VERBS,
    ...CHINESE_MODES,
    ...CHINESE_CHIPS,
  ],
  readNumber: readChineseNumber,
  periods: CHINESE_PERIODS,
  startsPeriod: ({ kind, text }) =>
    kind === 'number' || CHINESE_PERIOD_STARTS.has(text) || /^(?:fy|[qh][1-4])\d{0,4}$/.test(text),
  references: CHINESE_REFERENCES,
  startsReference: ({ text }) => CHINESE_REFERENCE_STARTS.has(text),
  forms: ({ text }) => [text],
  rangeWords: words('- 至 到 ~ — –'),
  afterNumber: words(''),
  functionWords: words('的 了 也 已 又 则 还 就 在 于 中 其 并 将 约 为 是 , 、 ( )'),
  beforeObject: words('向 从 对 给 于 自 比 较 与 跟 用 买 购'),
  companyNouns: words(''),
  beforeOwner: words('由 为 是'),
  exports: /中国|对华|出口|国内|大陆|中方/,
  joint: '',
  since: { before: words('自'), behind: ['以来', '初以来', '起', '以后', '之后'] },
  opensPeriod: words('在 于'),
  past: /^(?:.*了|.*[增长加升降跌翻倍番])$/,
  addsMultiples: true,
  movesBy: true,
  between: words('、 和 与 及 以 , 以及 跟 \' ( ) " /'),
};
