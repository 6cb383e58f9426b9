import type { Grammar } from '../../grammar.ts';
import { readEnglishNumber } from '../../number/english.ts';
import { ENGLISH_PERIOD_LABEL, ENGLISH_PERIOD_STARTS, ENGLISH_PERIODS } from '../../period/english.ts';
import { ENGLISH_REFERENCE_STARTS, ENGLISH_REFERENCES } from '../../references/english.ts';
import { ENGLISH_CHIPS } from './chips.ts';
import { ENGLISH_MEASURES, ENGLISH_SEGMENTS } from './measures.ts';
import { ENGLISH_BOUNDS, ENGLISH_MONEY } from './money.ts';
import { ENGLISH_MODES, ENGLISH_VERBS } from './verbs.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const ENGLISH: Grammar = {
  language: 'en',
  entries: [
    ...ENGLISH_MONEY,
    ...ENGLISH_BOUNDS,
    ...ENGLISH_MEASURES,
    ...ENGLISH_SEGMENTS,
    ...ENGLISH_VERBS,
    ...ENGLISH_MODES,
    ...ENGLISH_CHIPS,
  ],
  readNumber: readEnglishNumber,
  periods: ENGLISH_PERIODS,
  startsPeriod: ({ kind, text }) =>
    kind === 'number' || ENGLISH_PERIOD_STARTS.has(text) || ENGLISH_PERIOD_LABEL.test(text),
  references: ENGLISH_REFERENCES,
  startsReference: ({ text }) => ENGLISH_REFERENCE_STARTS.has(text),
  forms: ({ text }) => [text],
  rangeWords: words('- to and ~ — –'),
  afterNumber: words(
    'in on for during over from against a an the this last that it they which who and or but as at by to of up down while when with after before compared versus more less its their his her was were is are had has have so also still only across through since until per each than within under last next year annually earlier outright alone ago not just about if then between among into would will could may also according because despite amid including excluding through',
  ),
  functionWords: words(
    'we our my your i you he she us me them a an the this that these those it its they their he she his her of in on for to by at from with and or as is are was were be been has have had will would also only just even more most than so such which who whom whose when where while after before during over under about into both all some any no not but if then there here up down out off again further once same own too very can could should may might must do does did doing s \' " ( ) , : ; - — alone overall total combined',
  ),
  beforeObject: words(
    'from to with in on into versus against than unlike toward towards behind via through like near over under',
  ),
  companyNouns: words('group company'),
  beforeOwner: words('from by at for of'),
  exports: /\b(?:china|chinese|beijing|hong kong|exports?|exported|abroad|overseas)\b/,
  joint: ' ',
  since: { before: words('since'), behind: [] },
  opensPeriod: words('in during for over the its'),
  past: /^(?:spent|ran|burnt|tore|laid|put|poured|invested|plou?ghed|plowed|sank|shelled|splurged|lavished|pumped|rose|grew|fell|leapt|shrank|shot|slid|paid|[a-z]{3,}ed)$/,
  addsMultiples: false,
  movesBy: true,
  between: words(", and & / ' s 's ( ) plus well as \""),
};
