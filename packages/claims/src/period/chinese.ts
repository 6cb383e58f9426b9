import type { YearPart } from '@outlay/domain';
import { type Build, fullYear, type PeriodPattern, partOf, type YearWord } from './expression.ts';

const NUMERALS: Readonly<Record<string, number>> = {
  一: 1,
  首: 1,
  二: 2,
  两: 2,
  次: 2,
  三: 3,
  四: 4,
  末: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十一: 11,
  十二: 12,
};
const numberOf = (text: string | undefined): number => NUMERALS[text ?? ''] ?? Number(text);

const YEAR =
  '(?:(?<y>(?:19[89]|20[0-4])\\d)(?:年|(?= ?(?:财|[qh]|全年)))(?<fis>(?:的)?财(?:政)?年(?:度)?|自然年|年度)?|(?<yy>[12]\\d)(?:年|(?<fis4>财年))|(?<rel>今|去|明|本|上|前|当)一?年(?:度)?|(?<rel2>本|上|下|前|当前)一?(?<fis2>财)年|(?:fy(?<fy>\\d{4}|\\d{2})))(?:的)?';
const QUARTER = '(?:第?(?<q>[一二三四首次末1-4])(?:个)?(?:财政|财)?季(?:度)?|q(?<q2>[1-4])|(?<q3>[1-4])q)';
const HALF =
  '(?:(?:整个|整)?(?<half>上半|下半)(?:财)?年(?:度)?|(?<half2>中期)|h(?<h>[12])|(?<h2>[12])h|(?<half3>上半财年|下半财年))';
const MONTHS = '前?(?<m>三|六|九|3|6|9|首三|首六|首九)个?月(?!份)|前(?<qs>两|二|三|2|3)(?:个)?季(?:度)?';

type Groups = Parameters<Build>[0];

function yearOf({ y, yy, rel, rel2, fy }: Groups): { year?: YearWord } {
  const digits = y ?? yy ?? fy;
  if (digits) return { year: { year: fullYear(digits) } };
  const word = rel ?? rel2;
  if (!word) return {};
  if (word === '前') return { year: { relative: -1 } };
  return { year: { relative: word === '去' || word === '上' ? -1 : word === '明' || word === '下' ? 1 : 0 } };
}

function fiscalOf({ fis, fis2, fis3, fis4, fy, half3 }: Groups): { fiscal?: true } {
  return fis?.includes('财') || fis2 || fis3 || fis4 || fy || half3 ? { fiscal: true } : {};
}

function partIn(groups: Groups): YearPart | undefined {
  const quarter = groups.q ?? groups.q2 ?? groups.q3;
  if (quarter) return partOf('quarter', numberOf(quarter));
  const half = groups.half ?? groups.half3;
  if (half) return partOf('half', half.startsWith('上') ? 1 : 2);
  if (groups.half2) return 'H1';
  if (groups.h ?? groups.h2) return partOf('half', Number(groups.h ?? groups.h2));
  if (groups.m) return partOf('months', numberOf(groups.m.replace('首', '')));
  return groups.qs ? partOf('months', 3 * numberOf(groups.qs)) : undefined;
}

const pattern = (source: string, build: Build): PeriodPattern => [new RegExp(source, 'y'), build];

const part: Build = (groups) => {
  const named = partIn(groups);
  return named && { k: 'part', part: named, ...yearOf(groups), ...fiscalOf(groups) };
};

/** The ways Chinese writes periods, the more specific first. */
export const CHINESE_PERIODS: readonly PeriodPattern[] = [
  pattern('连续(?:第)?[一二两三四五六七八九十\\d]{1,2}(?:个)?(?:季度|季|年|财季)', () => ({ k: 'date' })),
  pattern('今年以来|年初至今|今年迄今|年初以来|今年至今', () => ({ k: 'part', year: { relative: 0 } })),
  pattern('(?:过去|最近|近|此前)(?:的)?(?:四个季度|4个季度|十二个月|12个月)', () => ({ k: 'trailing', months: 12 })),
  // Bases of comparison.
  pattern(
    '(?<lead>较|比|同|与|跟|相比|相较|相较于|相比于|对比)?(?:(?<y>(?:19[89]|20[0-4])\\d)年|去年|上年|上一年|前一年|上一财年|上财年|上年度)(?:的)?(?:同期|同一时期|同季|相应期间|可比期间)',
    ({ y, lead }) => ({ k: 'base', unit: 'year', ...(y ? { year: Number(y) } : {}), ...(lead === '' ? {} : {}) }),
  ),
  pattern(
    '(?:较|比|同比|按年)(?:较|比)?(?:去年|上年|上一年|前一年|上财年|一年前)(?!上半|下半|第|前|[一二三四]季|q)',
    () => ({ k: 'base', unit: 'year' }),
  ),
  pattern('(?:较|比)(?:上|前)(?:一)?(?:个)?(?:季度|季)|(?:上|前)(?:一)?(?:个)?季度?同期', () => ({
    k: 'base',
    unit: 'quarter',
  })),
  pattern('(?:上一财年|上财年|前一财年|上一年度|上年度|上一年)(?=的)', () => ({ k: 'base', unit: 'year' })),
  pattern('(?:较|比)(?:上|前)半年', () => ({ k: 'base', unit: 'half' })),
  // Labels: 2024Q2, 24H1, 1H24, 2Q24, FY25Q1.
  pattern(`(?:${QUARTER}|${HALF})(?<yy>\\d{2}|20[0-4]\\d)(?!\\d|[.,]\\d|%|年|亿|万)`, part),
  pattern(`(?<yy>[12]\\d)(?:q(?<q2>[1-4])|h(?<h>[12]))(?!\\d)`, part),
  pattern(
    `(?:截至|截止|至)?(?:${YEAR})?(?<mon>\\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:\\d{1,2}日|底|末|份)?(?:止|结束|截止)?(?:的)?(?:(?<n>三|六|九|十二|3|6|9|12)个月|(?<unit>财政季度|财季|季度|季|上?半年|半财年|财年|年度|财政年度|一年))(?:度)?`,
    (groups) => {
      const month = numberOf(groups.mon);
      const months = groups.n
        ? numberOf(groups.n)
        : groups.unit?.includes('季')
          ? 3
          : groups.unit?.includes('半')
            ? 6
            : 12;
      return month >= 1 && month <= 12 ? { k: 'ending', months, month, ...yearOf(groups) } : undefined;
    },
  ),
  pattern(`(?:${YEAR})(?:的)?最后(?:一个|一)季度?`, (groups) => ({ k: 'part', part: 'Q4', ...yearOf(groups) })),
  pattern(`(?:${YEAR})?(?:的)?最后(?<m>三|六|3|6)个月`, (groups) => ({
    k: 'part',
    part: numberOf(groups.m) === 6 ? 'H2' : 'Q4',
    ...yearOf(groups),
  })),
  pattern(`${YEAR}(?:${QUARTER}|${HALF}|${MONTHS})`, part),
  pattern(`(?<fis3>财年|财政年度)?(?:${QUARTER}|${HALF}|${MONTHS})`, part),
  pattern('(?<y>(?:19[89]|20[0-4])\\d)年?(?:至|到|-|—|~)(?<to>(?:19[89]|20[0-4])\\d)(?:年|财年)', ({ y, to }) =>
    Number(to) > Number(y) ? { k: 'years', first: Number(y), last: Number(to) } : undefined,
  ),
  pattern(
    '(?:未来|接下来|今后|过去|近|后续)?(?<n>[两二三四五六七八十3-9]|10)年(?:内|间|期|来|时间|里|的时间)?(?!前|后|期国债|\\d|第)',
    (groups) => ({ k: 'span', years: numberOf(groups.n) }),
  ),
  pattern(
    '(?<rel>本|这一|这个|上|上一|上个|下|下一|下个|最近一|最新一|最新)(?:个)?(?:财)?(?<unit>季度|季|半年|月)',
    ({ rel, unit }) => ({
      k: 'relative',
      unit: unit === '半年' ? 'half' : unit === '月' ? 'month' : 'quarter',
      offset: rel?.startsWith('上') || rel?.startsWith('最') ? -1 : rel?.startsWith('下') ? 1 : 0,
      ...(rel?.startsWith('上') ? { prior: true as const } : {}),
    }),
  ),
  pattern('(?<y>(?:19[89]|20[0-4])\\d)年(?<m>\\d{1,2})月(?<d>\\d{1,2})日', ({ y, m, d }) => ({
    k: 'day',
    day: `${y}-${(m ?? '').padStart(2, '0')}-${(d ?? '').padStart(2, '0')}`,
  })),
  pattern('(?<y>(?:19[89]|20[0-4])\\d)-(?<m>\\d{2})-(?<d>\\d{2})(?!\\d)', ({ y, m, d }) => ({
    k: 'day',
    day: `${y}-${m}-${d}`,
  })),
  pattern(
    `(?:${YEAR})?(?<first>\\d{1,2}|[一二三四五六七八九十]{1,2})月?(?:份)?(?:至|到|-|—|~)(?<mon>\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|底|末)?(?:期间|季度)?`,
    (groups) => {
      const months = numberOf(groups.mon) - numberOf(groups.first) + 1;
      return [3, 6, 9, 12].includes(months)
        ? { k: 'ending', months, month: numberOf(groups.mon), ...yearOf(groups) }
        : undefined;
    },
  ),
  pattern('(?:今年|去年|本月|上月)?\\d{1,2}月\\d{1,2}日', () => ({ k: 'date' })),
  pattern(`(?:${YEAR})?(?<mon>\\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份|底|初|中旬|末)?`, (groups) => ({
    k: 'month',
    month: numberOf(groups.mon),
    ...yearOf(groups),
  })),
  pattern(`(?:${YEAR})(?:全年|整年|一整年|年度|年)?`, (groups) => ({
    k: 'part',
    ...yearOf(groups),
    ...fiscalOf(groups),
    ...(groups.rel === '上' || groups.rel2 === '上' || groups.rel === '前' || groups.rel2 === '前'
      ? { prior: true as const }
      : {}),
  })),
  pattern('全年|整个财年|本财年|全财年', () => ({ k: 'part', year: { relative: 0 }, whole: true })),
];

/** The characters that a period may begin with. */
export const CHINESE_PERIOD_STARTS = new Set([
  ...'连年今去明本上下前当第首次末一二三四五六七八九十两中财全整未接过近后这该最较比同按与跟相截至',
]);
