import type { YearPart } from '@outlay/domain';
import { type Build, type PeriodPattern, partOf, type YearWord } from './expression.ts';

/** Month names after normalising: Gulf and Egypt, Levant and Iraq, Maghreb. */
const MONTHS: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'جانفي'],
  ['فبراير', 'شباط', 'فيفري'],
  ['مارس', 'اذار'],
  ['ابريل', 'نيسان', 'افريل'],
  ['مايو', 'ايار', 'ماي'],
  ['يونيو', 'حزيران', 'جوان'],
  ['يوليو', 'تموز', 'جويليه', 'يوليوز'],
  ['اغسطس', 'اب', 'اوت', 'غشت'],
  ['سبتمبر', 'ايلول', 'شتنبر'],
  ['اكتوبر', 'تشرين الاول'],
  ['نوفمبر', 'تشرين الثاني', 'نونبر'],
  ['ديسمبر', 'كانون الاول', 'دجنبر'],
];
const NAMES = MONTHS.flat()
  .sort((left, right) => right.length - left.length)
  .join('|');
const MONTH = `(?<mon>${NAMES})(?: ?[/-] ?(?:${NAMES}))?`;
const YR = '(?:19[89]|20[0-4])\\d';
const PREFIX = '(?:و|ف)?(?:ب|ل|ك)?(?:ال|ل)?';
const RELATIVE =
  '(?<rel>(?:ال)?(?:ماضي|ماضيه|سابق|سابقه|جاري|جاريه|حالي|حاليه|مقبل|مقبله|قادم|قادمه|منصرم|منصرمه|فايت))';
/** The year after a part of it: من عام 2024, من العام الماضي, للسنة المالية 2025. */
const YEAR_TAIL = `(?: (?:من|في|خلال))?(?: (?:ل|لل|ال|هذا ال|هذه ال)?(?:عام|سنه|سنتها|سنته|سنتهم|عامها|عامه)(?: (?<fis>المالي|الماليه|مالي|ماليه))?)?(?: ${RELATIVE}(?: (?<fis2>المالي|الماليه))?)?(?: (?:ل)?(?<y>${YR})(?!\\d|[.,]\\d|%))?`;
const ORDINALS: Readonly<Record<string, number>> = {
  اول: 1,
  اولي: 1,
  ثاني: 2,
  ثانيه: 2,
  ثالث: 3,
  ثالثه: 3,
  رابع: 4,
  رابعه: 4,
  اخير: 4,
  اخيره: 4,
};
const ORDINAL = `(?:ال)?(?<ord>${Object.keys(ORDINALS).join('|')})`;
const COUNTS: Readonly<Record<string, number>> = {
  ثلاثه: 3,
  ثلاث: 3,
  '3': 3,
  سته: 6,
  ست: 6,
  '6': 6,
  تسعه: 9,
  تسع: 9,
  '9': 9,
  اثنا: 12,
  اثني: 12,
  '12': 12,
  اربع: 4,
  اربعه: 4,
  خمس: 5,
  خمسه: 5,
  سنتين: 2,
  عامين: 2,
  عشر: 10,
  '2': 2,
  '4': 4,
  '5': 5,
  '10': 10,
};
const COUNT = '(?<n>ثلاثه?|سته?|تسعه?|اثن[اي](?: عشر)?|3|6|9|12)';
const END = '(?![\\u0621-\\u064a\\d])';

type Groups = Parameters<Build>[0];

function yearOf({ y, rel }: Groups): { year?: YearWord } {
  if (y) return { year: { year: Number(y) } };
  if (!rel) return {};
  const word = rel.replace(/^ال/, '');
  if (/^(?:ماضي|سابق|منصرم|فايت)/.test(word)) return { year: { relative: -1 } };
  return { year: { relative: /^(?:مقبل|قادم)/.test(word) ? 1 : 0 } };
}

/** السابق is the one before that which was spoken of; الماضي is counted from the day of the text. */
function priorOf({ rel }: Groups): { prior?: true } {
  return /^(?:ال)?سابق/.test(rel ?? '') ? { prior: true } : {};
}

function fiscalOf({ fis, fis2 }: Groups): { fiscal?: true } {
  return fis || fis2 ? { fiscal: true } : {};
}

function monthOf(name: string | undefined): number {
  return MONTHS.findIndex((names) => names.includes(name ?? '')) + 1;
}

const countOf = (text: string | undefined): number => COUNTS[(text ?? '').replace(/ عشر$/, '')] ?? Number(text);

const pattern = (source: string, build: Build): PeriodPattern => [new RegExp(`${source}${END}`, 'y'), build];

const part =
  (named: (groups: Groups) => YearPart | undefined): Build =>
  (groups) => {
    const found = named(groups);
    return found && { k: 'part', part: found, ...yearOf(groups), ...fiscalOf(groups) };
  };

const SAME = '(?:(?:ال)?فتره|(?:ال)?ربع|(?:ال)?نصف|(?:ال)?مده)';
const LAST_YEAR = `(?:(?: من| في|,)*(?:(?<ago> (?:ال)?(?:عام|سنه)(?: (?:ال)?ماليه?)? (?:ال)?(?:ماضي|ماضيه|سابق|سابقه|منصرم)| قبل عام)| (?:عام|سنه) (?<y>${YR})| (?<y2>${YR})))?`;
const AGAINST = '(?<lead>(?:و)?(?:مقارنه|قياسا|بالمقارنه)(?: مع| ?ب)? ?(?:ال|ب)?|عن |على |مقابل )?';

/** The ways Arabic writes periods, the more specific first. The text is normalised: ا for أ, ه for ة, ي for ى. */
export const ARABIC_PERIODS: readonly PeriodPattern[] = [
  pattern('(?:و)?منذ (?:بدايه|مطلع|اول) (?:هذا )?(?:ال)?(?:عام|سنه)(?: (?:ال)?(?:حالي|جاري|حاليه|جاريه))?', () => ({
    k: 'part',
    year: { relative: 0 },
  })),
  pattern(
    '(?:في |خلال |علي مدي )?(?:ال)?(?:ارباع (?:ال)?اربعه (?:ال)?(?:ماضيه|اخيره)|اشهر (?:ال)?(?:اثني|اثنا|12)(?: عشر)? (?:ال)?(?:ماضيه|اخيره)|12 شهرا (?:ال)?(?:ماضيه|اخيره))',
    () => ({ k: 'trailing', months: 12 }),
  ),
  // Bases of comparison.
  pattern(
    `(?:(?:في|خلال) (?=(?:ال)?(?:ربع|نصف|فتره|مده) (?:نفس|ذات|عين|مماثل|مقابل)|نفس|ال(?:ربع|نصف|فتره|مده) (?:نفس|ذات|ال(?:مماثل|مقابل|مناظر))))?${AGAINST}(?:ب|ل)?(?:نفس ${SAME}|${SAME} (?:نفسها|ذاتها|نفسه|ذاته|عينها|المماثله|المماثل|المقابله|المقابل|المناظره|المناظر))${LAST_YEAR}`,
    ({ lead, y, y2, ago }) => {
      const year = y ?? y2;
      // "The same period" alone is the one spoken of, and no base.
      if (!lead && !year && !ago) return { k: 'date' };
      return { k: 'base', unit: 'year', ...(year ? { year: Number(year) } : {}), ...(lead ? { adverb: true } : {}) };
    },
  ),
  pattern('علي اساس (?<unit>سنوي|فصلي|ربع سنوي|ربعي|نصف سنوي)', ({ unit }) => ({
    k: 'base',
    unit: unit === 'سنوي' ? 'year' : unit === 'نصف سنوي' ? 'half' : 'quarter',
    adverb: true,
  })),
  pattern('سنويا', () => ({ k: 'base', unit: 'year', adverb: true })),
  pattern('فصليا', () => ({ k: 'base', unit: 'quarter', adverb: true })),
  pattern(
    '(?:و)?(?:(?:مقارنه|قياسا|بالمقارنه) (?:ب|مع )?(?:ال|ل)?|عن ال|عن )(?:عام|سنه) (?:ال)?(?:ماضي|ماضيه|سابق|سابقه|منصرم|قبل ماضي)',
    () => ({ k: 'base', unit: 'year', adverb: true }),
  ),
  pattern(
    '(?:و)?(?:(?:مقارنه|قياسا|بالمقارنه) (?:ب|مع )?(?:ال|ل)?|عن ال|عن )(?:ربع|فصل) (?:ال)?(?:ماضي|سابق|اول)(?! من)',
    () => ({ k: 'base', unit: 'quarter', adverb: true }),
  ),
  pattern('(?:و)?قبل ذلك (?:بعام|بسنه)', () => ({ k: 'base', unit: 'year' })),
  pattern(`(?:ل|لل|ال)?(?:ربع|فصل|عام|سنه) ${ORDINAL} علي التوالي`, () => ({ k: 'date' })),
  pattern('(?:و)?(?:قبل|منذ) (?:عام|سنه)(?: واحد| واحده)?', () => ({ k: 'base', unit: 'year' })),
  pattern('(?:في |خلال )?(?:ال)?(?:عام|سنه)(?: (?:ال)?ماليه?)? (?:ال)?(?:سابق|سابقه)(?: له| لها| عليه)?', () => ({
    k: 'base',
    unit: 'year',
  })),
  pattern('(?:في |خلال )?(?:ال)?ربع (?:ال)?سابق', () => ({ k: 'base', unit: 'quarter' })),
  // Quarters, halves and months counted from the start of a year.
  pattern(
    `${PREFIX}(?:ربع|فصل|ربعها|ربعه)(?: (?<fis4>المالي))? ${ORDINAL}(?: (?<fis>المالي|الماليه))?${YEAR_TAIL.replace('<fis>', '<fis3>')}`,
    (groups) =>
      part(({ ord }) => partOf('quarter', ORDINALS[ord ?? ''] ?? 0))(
        { ...groups, fis: groups.fis ?? groups.fis3 ?? groups.fis4 },
        false,
      ),
  ),
  pattern(
    `${PREFIX}نصف ${ORDINAL}${YEAR_TAIL}`,
    part(({ ord }) => {
      const count = ORDINALS[ord ?? ''] ?? 0;
      return partOf('half', count === 4 ? 2 : count);
    }),
  ),
  pattern(
    `${PREFIX}(?:اشهر|شهور) (?:ال)?${COUNT} (?:ال)?(?:اولي|اول)${YEAR_TAIL}`,
    part(({ n }) => partOf('months', countOf(n))),
  ),
  pattern(`${PREFIX}(?:اول )?${COUNT} (?:اشهر|شهور)(?: (?:ال)?(?:اولي|اول))?${YEAR_TAIL}`, (groups) => {
    const named = partOf('months', countOf(groups.n));
    return named && (groups.y || groups.rel)
      ? { k: 'part', part: named, ...yearOf(groups), ...fiscalOf(groups) }
      : undefined;
  }),
  pattern(`${PREFIX}اشهر (?:ال)?(?<n>ثلاثه|سته) (?:ال)?(?:اخيره)${YEAR_TAIL}`, (groups) => ({
    k: 'part',
    part: countOf(groups.n) === 6 ? 'H2' : 'Q4',
    ...yearOf(groups),
  })),
  pattern('(?:في|خلال) (?<n>ثلاثه|سته|تسعه) اشهر(?! (?:حتي|الي|(?:ال)?منتهي))', ({ n }) => {
    const named = partOf('months', countOf(n));
    return named && { k: 'part', part: named };
  }),
  // Months that end with a month.
  pattern(
    `${PREFIX}(?:(?:اشهر|شهور) (?:ال)?(?<n>${COUNT.slice(5, -1)})|(?<n2>${COUNT.slice(5, -1)}) (?:اشهر|شهور|شهرا)|(?<unit>ربع|فصل|نصف|(?:سنه|عام|سنتها|سنته|سنتهم|عامها)(?: (?:ال)?ماليه?)?)(?: (?<y0>${YR}))?)(?: (?:ال)?(?:منتهي|منتهيه)(?: في)?| حتي(?: نهايه)?| الي(?: نهايه)?| المنتهي| حتي نهايه)(?: في| يوم)?(?: نهايه| بنهايه| اواخر| اخر)?(?: \\d{1,2})?(?: من)? (?:شهر )?${MONTH}(?: (?:من )?(?:عام )?(?<y>${YR}))?`,
    (groups) => {
      const count = groups.n ?? groups.n2;
      const months = count ? countOf(count) : groups.unit === 'نصف' ? 6 : /ربع|فصل/.test(groups.unit ?? '') ? 3 : 12;
      return { k: 'ending', months, month: monthOf(groups.mon), ...yearOf(groups) };
    },
  ),
  pattern(`${PREFIX}(?<unit>ربع|فصل|نصف) ${MONTH}${YEAR_TAIL}`, (groups) => ({
    k: 'ending',
    months: groups.unit === 'نصف' ? 6 : 3,
    month: monthOf(groups.mon),
    ...yearOf(groups),
  })),
  pattern(
    `(?:(?:في |خلال )?(?:ال)?فتره )?(?:(?:ال)?ممتده )?(?:بين |من |ما بين )?(?:شهري |شهر )?(?<first>${NAMES})(?:/(?:${NAMES}))?(?: ?- ?| (?:الي|حتي|و) ?| و)(?:نهايه )?(?:شهر )?${MONTH}(?: (?:من )?(?:عام )?(?<y>${YR})| (?:من )?(?:ال)?(?:عام|سنه) ${RELATIVE})?`,
    (groups) => {
      const months = monthOf(groups.mon) - monthOf(groups.first) + 1;
      return [3, 6, 9, 12].includes(months)
        ? { k: 'ending', months, month: monthOf(groups.mon), ...yearOf(groups) }
        : undefined;
    },
  ),
  pattern(`(?:بين |من )?(?:عامي |عام )?(?<y>${YR}) ?(?:-|و|الي|حتي) ?(?:عام )?(?<to>${YR})`, ({ y, to }) =>
    Number(to) > Number(y) && Number(to) - Number(y) < 12
      ? { k: 'years', first: Number(y), last: Number(to) }
      : undefined,
  ),
  pattern(`في (?:ال)(?<ord>ثاني|ثالث|رابع)(?=[,.;)]|$| و)`, ({ ord }) => ({
    k: 'ordinal',
    count: ORDINALS[ord ?? ''] ?? 0,
  })),
  // Years.
  pattern(
    `${PREFIX}(?:سنه|عام|سنتها|سنته|سنتهم|عامها) (?:ال)?(?<fis>مالي|ماليه)(?: ${RELATIVE})?(?: (?<y>${YR}))?`,
    (groups) =>
      groups.y || groups.rel ? { k: 'part', ...yearOf(groups), fiscal: true, ...priorOf(groups) } : undefined,
  ),
  pattern(`${PREFIX}(?:كامل |طوال )?(?:سنه|عام) (?<y>${YR})(?: (?:بالكامل|باكمله|كاملا|كله))?`, (groups) => ({
    k: 'part',
    ...yearOf(groups),
  })),
  pattern(`${PREFIX}(?<unit>ربع|نصف|شهر|فصل) ${RELATIVE}`, (groups) => ({
    k: 'relative',
    unit: groups.unit === 'نصف' ? 'half' : groups.unit === 'شهر' ? 'month' : 'quarter',
    offset: (yearOf(groups).year as { relative: -1 | 0 | 1 }).relative,
    ...priorOf(groups),
  })),
  pattern(`${PREFIX}(?:سنه|عام) ${RELATIVE}(?: (?:بالكامل|باكمله|كاملا|كله))?`, (groups) => ({
    k: 'relative',
    unit: 'year',
    offset: (yearOf(groups).year as { relative: -1 | 0 | 1 }).relative,
  })),
  pattern('(?:و|ف)?(?:هذا|خلال هذا) (?:ال)?(?<unit>عام|ربع|نصف|شهر)', ({ unit }) => ({
    k: 'relative',
    unit: unit === 'عام' ? 'year' : unit === 'نصف' ? 'half' : unit === 'شهر' ? 'month' : 'quarter',
    offset: 0,
  })),
  pattern('(?:في|خلال) (?:ذلك |تلك )?ال(?<unit>ربع|نصف|عام|سنه)(?: (?:نفسه|ذاته|المذكور))?(?! ال)', ({ unit }) => ({
    k: 'same',
    unit: unit === 'ربع' ? 'quarter' : unit === 'نصف' ? 'half' : 'year',
  })),
  pattern('(?:و)?هذه السنه', () => ({ k: 'relative', unit: 'year', offset: 0 })),
  pattern(
    '(?:علي مدي |خلال |في غضون )?(?:ال)?(?:(?:سنوات|اعوام) (?:ال)?(?<n>ثلاث|ثلاثه|اربع|اربعه|خمس|خمسه|عشر)(?: (?:ال)?(?:مقبله|قادمه|ماضيه|اخيره))?|(?<n2>ثلاث|ثلاثه|اربع|اربعه|خمس|خمسه|عشر|3|4|5|10) (?:سنوات|اعوام)|(?<n3>سنتين|عامين)|(?:ال)?(?:عامين|سنتين) (?:ال)?(?:مقبلين|قادمين|مقبلتين))',
    ({ n, n2, n3 }) => ({ k: 'span', years: countOf(n ?? n2 ?? n3 ?? 'عامين') }),
  ),
  pattern(`(?<y>${YR})-(?<m>\\d{2})-(?<d>\\d{2})`, ({ y, m, d }) => ({ k: 'day', day: `${y}-${m}-${d}` })),
  pattern(`(?<d>\\d{1,2})(?: من)? (?:شهر )?${MONTH},? (?:من )?(?:عام )?(?<y>${YR})`, ({ d, mon, y }) => ({
    k: 'day',
    day: `${y}-${String(monthOf(mon)).padStart(2, '0')}-${(d ?? '').padStart(2, '0')}`,
  })),
  pattern(`(?<d>\\d{1,2})(?: من)? (?:شهر )?${MONTH}`, () => ({ k: 'date' })),
  pattern(`(?:شهر )?${MONTH}(?:,? (?:من )?(?:عام )?(?<y>${YR})| (?:من )?(?:ال)?عام ${RELATIVE})?`, (groups) => ({
    k: 'month',
    month: monthOf(groups.mon),
    ...yearOf(groups),
  })),
  pattern(`(?:و|ل)?(?<y>${YR})(?!\\d|[.,]\\d| ?%| (?:مليار|مليون|الف|دولار|يوان))`, (groups) => ({
    k: 'part',
    ...yearOf(groups),
  })),
];

/** The first letters of words that a period may begin with; prefixes make a list of words too long. */
export const ARABIC_PERIOD_START =
  /^(?:\d|[وفبلك]?(?:ال|ل)?(?:ربع|فصل|نصف|ارباع|اشهر|شهور|سنه|سنت|عام|سنوات|اعوام|اول|كامل|طوال|سته?$|تسعه?$|ثلاثه?$|اربعه?$|خمسه?$|عشر$|شهر|سنتين|عامين|فتره|مده)|نفس|بنفس|لنفس|و?مقارنه|قياسا|سنويا|فصليا|و?بالمقارنه|عن$|علي$|مقابل$|و?قبل$|منذ$|في$|خلال$|بين$|من$|و?هذا$|و?هذه$)/;
export const ARABIC_MONTHS = new Set(MONTHS.flat().map((name) => name.split(' ')[0] as string));
