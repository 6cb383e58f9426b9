import type { Grammar } from '../../grammar.ts';
import { readArabicNumber } from '../../number/arabic.ts';
import { ARABIC_MONTHS, ARABIC_PERIOD_START, ARABIC_PERIODS } from '../../period/arabic.ts';
import { ARABIC_REFERENCE_START, ARABIC_REFERENCES } from '../../references/arabic.ts';
import { arabicForms } from '../../text/arabic-forms.ts';
import { ARABIC_CHIPS } from './chips.ts';
import { ARABIC_MEASURES, ARABIC_SEGMENTS } from './measures.ts';
import { ARABIC_BOUNDS, ARABIC_MONEY } from './money.ts';
import { ARABIC_MODES, ARABIC_VERBS } from './verbs.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const ARABIC: Grammar = {
  language: 'ar',
  entries: [
    ...ARABIC_MONEY,
    ...ARABIC_BOUNDS,
    ...ARABIC_MEASURES,
    ...ARABIC_SEGMENTS,
    ...ARABIC_VERBS,
    ...ARABIC_MODES,
    ...ARABIC_CHIPS,
  ],
  readNumber: readArabicNumber,
  periods: ARABIC_PERIODS,
  startsPeriod: ({ text }) => ARABIC_PERIOD_START.test(text) || ARABIC_MONTHS.has(text),
  references: ARABIC_REFERENCES,
  startsReference: ({ text }) => ARABIC_REFERENCE_START.test(text),
  forms: ({ kind, text }) => (kind === 'word' ? arabicForms(text) : [text]),
  rangeWords: words('- الي و ~ — – حتي'),
  afterNumber: words(
    'في من خلال عن علي الي مقارنه مقابل قبل بعد العام عام اي او و التي الذي بزياده بارتفاع بانخفاض بينما فيما لكن مع حتي هذا هذه بنسبه صعودا نزولا كما وفق بحسب وفقا منذ بما',
  ),
  functionWords: words(
    'في من عن علي الي مع قد ان التي الذي هذا هذه تلك ذلك ما كل بعض او و ثم حيث كما قبل بعد خلال منذ عند لدي بين',
  ),
  beforeObject: words('من الي مع علي عن نحو ضد بين في عبر خلاف بخلاف'),
  companyNouns: words('شركه مجموعه شركات العملاق'),
  beforeOwner: words('من لدي في عند'),
  exports: /صين|تصدير|بكين|صادرات/,
  joint: ' ',
  since: { before: words('منذ'), behind: [] },
  opensPeriod: words('في خلال طوال'),
  past: /^[وف]?(?:ا?نفق|ضخ|استثمر|صرف|ارتفع|زاد|زادت|ازداد|نما|نمت|قفز|صعد|انخفض|تراجع|هبط|تقلص|خفض|رفع|تضاعف|ضاعف|بلغ)(?:ت|وا|تا|ا)?$/,
  verbal: /^[وف]?(?:رفع|خفض|ضخ|صرف|نما|زاد)$/,
  addsMultiples: false,
  movesBy: false,
  between: words('و , \' ( ) " - كذلك'),
};
