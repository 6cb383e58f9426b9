import type { YearPart } from '@outlay/domain';
import { type Build, fullYear, type PeriodPattern, partOf, type YearWord } from './expression.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SHORT = 'jan feb mar apr may jun jul aug sept sep oct nov dec'.split(' ');
const MONTH = `(?<mon>${[...MONTHS, ...SHORT].join('|')})\\.?`;
const LONG_MONTH = `(?<mon>${MONTHS.join('|')})`;
const YR = '(?:19[89]|20[0-4])\\d';
const ORDINAL = '(?<ord>first|1st|opening|second|2nd|third|3rd|fourth|4th|final|closing)';
const FISCAL = 'fiscal|financial';
const RELATIVE = 'this|current|last|previous|prior|past|next|coming';
/** The year after a part of it: of 2024, of fiscal 2025, FY25, '24, of last year. */
const YEAR_TAIL = `(?:,? ?(?:(?:of|in|for|to) )?(?:the )?(?:company's |its )?(?:calendar[ -])?(?:(?<fis>${FISCAL})[ -])?(?:year[ -])?(?:(?<y>${YR})(?![\\d%]|[.,]\\d| (?:billion|million|trillion|chips|gpus))|(?<fyl>fy) ?(?<fy>\\d{4}|\\d{2})(?!\\d)|'(?<yy>\\d{2})(?!\\d)|(?<rel>${RELATIVE}) (?:(?:${FISCAL}) )?year)|,? ?of (?:the |its )?(?<fis2>${FISCAL}) year)?`;
const END = '(?![a-z0-9])';
const DAY = '(?<d>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)';

const COUNTS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  opening: 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  final: 4,
  closing: 4,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};
const countOf = (word: string): number => COUNTS[word] ?? Number(word);

function monthOf(name: string | undefined): number {
  const short = (name ?? '').slice(0, 3);
  return SHORT.filter((month) => month !== 'sept').indexOf(short) + 1;
}

function relativeOf(word: string): -1 | 0 | 1 {
  if (/^(?:this|current)$/.test(word)) return 0;
  return /^(?:next|coming)$/.test(word) ? 1 : -1;
}

type Groups = Parameters<Build>[0];

function yearOf({ y, fy, yy, rel }: Groups): { year?: YearWord } {
  if (rel) return { year: { relative: relativeOf(rel) } };
  const digits = y ?? fy ?? yy;
  return digits === undefined ? {} : { year: { year: fullYear(digits) } };
}

function fiscalOf({ fis, fis2, fis3, fyl }: Groups): { fiscal?: true } {
  return fis || fis2 || fis3 || fyl ? { fiscal: true } : {};
}

function endingOf(groups: Groups, months: number): ReturnType<Build> {
  const month = monthOf(groups.mon);
  return { k: 'ending', months, month, ...(groups.ey ? { year: { year: Number(groups.ey) } } : yearOf(groups)) };
}

const ENDING = `(?:,? (?:which |that )?(?:ended|ending|to|through|until)(?: on| in| the end of| end)?[ -](?:(?<d>\\d{1,2})(?:st|nd|rd|th)? (?:of )?)?${MONTH}(?:,? (?<d2>\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:,? ?(?:of )?(?<ey>${YR}))?)`;

function labelled(groups: Groups): ReturnType<Build> {
  const quarter = groups.q ?? groups.q2;
  const half = groups.h ?? groups.h2;
  const part: YearPart | undefined = quarter
    ? partOf('quarter', Number(quarter))
    : half
      ? partOf('half', Number(half))
      : '9M';
  if (!part) return undefined;
  const glued = groups.gy ? { year: { year: fullYear(groups.gy) } } : yearOf(groups);
  return { k: 'part', part, ...glued, ...fiscalOf(groups) };
}

const PART_LABEL = '(?:q(?<q>[1-4])|(?<q2>[1-4])q|h(?<h>[12])|(?<h2>[12])h|9m)';

function pattern(source: string, build: Build): PeriodPattern {
  return [new RegExp(source, 'y'), build];
}

/** The ways English writes periods, the more specific first. */
export const ENGLISH_PERIODS: readonly PeriodPattern[] = [
  pattern(
    `(?:in |for |during |over )?(?:the )?last (?<unit>quarter|half) of (?:(?<y>${YR})|the year|(?:(?<rel>${RELATIVE}) year))${END}`,
    (groups) => ({ k: 'part', part: groups.unit === 'half' ? 'H2' : 'Q4', ...yearOf(groups) }),
  ),
  pattern(`(?:(?:the )?year[ -]to[ -]date|ytd|so far this year|this year so far)${END}`, () => ({
    k: 'part',
    year: { relative: 0 },
  })),
  pattern(
    `(?:over |in |for |during )?(?:the )?(?:(?:past|last|trailing|latest|previous|preceding) (?:four quarters|twelve months|12 months|12-month period)|ttm|ltm)${END}`,
    () => ({ k: 'trailing', months: 12 }),
  ),
  pattern(
    `(?:(?<fis3>${FISCAL})[ -])?${PART_LABEL}(?: ?(?<gy>20[0-4]\\d|[12]\\d)(?!\\d|[.,]\\d|%))?${YEAR_TAIL}${END}`,
    labelled,
  ),
  pattern(
    `(?:(?<fyl>fy) ?(?<fy>\\d{4}|\\d{2})|(?<fis>${FISCAL}) (?:year )?(?<y>${YR}))(?:'s)?(?:[/-](?<to>\\d{4}|\\d{2})(?!\\d))?[ -]?(?:${PART_LABEL}|${ORDINAL}[ -](?<unit>quarter|half))?${END}`,
    (groups) => {
      const year = { year: fullYear(groups.to ?? groups.fy ?? groups.y ?? '') };
      if (groups.unit) {
        const part = partOf(groups.unit as 'quarter' | 'half', countOf(groups.ord ?? ''));
        return part && { k: 'part', part, year, fiscal: true };
      }
      const labels = groups.q ?? groups.q2 ?? groups.h ?? groups.h2;
      const read = labels ? labelled(groups) : undefined;
      return read && read.k === 'part' ? { ...read, year, fiscal: true } : { k: 'part', year, fiscal: true };
    },
  ),
  pattern(`(?<y>${YR})[ -](?:q(?<q>[1-4])|h(?<h>[12])|${ORDINAL}[ -](?<unit>quarter|half))${END}`, (groups) => {
    if (!groups.unit) return labelled(groups);
    const part = partOf(groups.unit as 'quarter' | 'half', countOf(groups.ord ?? ''));
    return part && { k: 'part', part, ...yearOf(groups) };
  }),
  pattern(
    `(?:(?<fis3>${FISCAL})[ -]|calendar[ -])?${ORDINAL}[ -](?:(?:${FISCAL}|calendar)[ -])?(?:(?<unit>quarter|half)(?:[ -]year)?|(?<n>three|six|nine|3|6|9)[ -]months?|(?<qs>two|three)[ -]quarters)(?:'s)?(?:${ENDING}|${YEAR_TAIL})${END}`,
    (groups) => {
      const months = groups.n ? countOf(groups.n) : groups.qs ? countOf(groups.qs) * 3 : undefined;
      const unitMonths = months ?? (groups.unit === 'half' ? 6 : 3);
      if (groups.mon) return endingOf(groups, unitMonths);
      const count = countOf(groups.ord ?? '');
      if (months !== undefined) {
        const part = count === 1 ? partOf('months', months) : undefined;
        return part && { k: 'part', part, ...yearOf(groups), ...fiscalOf(groups) };
      }
      const half = groups.unit === 'half';
      const part = partOf(half ? 'half' : 'quarter', half && count === 4 ? 2 : count);
      return part && { k: 'part', part, ...yearOf(groups), ...fiscalOf(groups) };
    },
  ),
  pattern(
    `(?:(?<n>three|six|nine|twelve|12|3|6|9)[ -]months?(?:[ -]period)?|(?<unit>quarter|half(?:[ -]year)?|(?:(?:${FISCAL})[ -])?year))(?:'s)?${ENDING}${END}`,
    (groups) => {
      const { n, unit } = groups;
      const months = n ? countOf(n) : unit?.startsWith('half') ? 6 : unit === 'quarter' ? 3 : 12;
      return endingOf(groups, months);
    },
  ),
  pattern(
    `(?:(?:from|between|in|the) )?(?<first>${MONTHS.join('|')}|${SHORT.join('|')})\\.?(?: ?- ?| (?:to|through|and|until) )(?:the end of )?${MONTH}(?: (?:period|quarter|stretch))?(?:,? (?:of )?(?<y>${YR})| (?:of )?(?<rel>${RELATIVE}) year)?${END}`,
    (groups) => {
      const months = monthOf(groups.mon) - monthOf(groups.first) + 1;
      return months === 3 || months === 6 || months === 9 || months === 12 ? endingOf(groups, months) : undefined;
    },
  ),
  pattern(`${LONG_MONTH}[ -](?:(?<ey>${YR})[ -])?(?<unit>quarter|half)(?:'s)?${YEAR_TAIL}${END}`, (groups) =>
    endingOf(groups, groups.unit === 'half' ? 6 : 3),
  ),
  pattern(
    `(?<lead>(?:from|than|over|versus|against|on|compared (?:with|to)) )?(?:the )?(?<kind>same|comparable|corresponding|equivalent|year-earlier|year-ago|prior-year|like)[ -](?:period|quarter|half|(?:three|six|nine|3|6|9) months|months|stretch|time)(?: (?:of|in|from|during))?(?<ago> (?:a year (?:earlier|ago|before|prior)|one year (?:earlier|ago)|(?:(?:the )?(?:last|previous|prior|preceding|past) year)|the year (?:before|earlier))| (?<y>${YR}))?${END}`,
    ({ lead, kind, ago, y }) => {
      // "The same period" alone is the one spoken of, and no base.
      if (!lead && !ago && !/year/.test(kind ?? '')) return { k: 'date' };
      return { k: 'base', unit: 'year', ...(y ? { year: Number(y) } : {}), ...(lead ? { adverb: true } : {}) };
    },
  ),
  pattern(
    `(?:(?:between|from|through|for|over) )?(?<y>${YR})(?: ?- ?| (?:to|through|and) )(?<to>${YR})${END}`,
    ({ y, to }) =>
      Number(to) > Number(y) && Number(to) - Number(y) < 12
        ? { k: 'years', first: Number(y), last: Number(to) }
        : undefined,
  ),
  pattern(
    `(?:(?<rel>this|last|next|current|previous|prior|preceding|latest|most recent|recent|just-ended)[ -])(?:(?:${FISCAL}|calendar|reported)[ -])?(?<unit>quarter|half(?:[ -]year)?|year|month)${END}`,
    ({ rel, unit }) => ({
      k: 'relative',
      unit: (unit?.startsWith('half') ? 'half' : unit) as 'quarter',
      offset: /^(?:latest|most recent|recent|just-ended|preceding)$/.test(rel ?? '') ? -1 : relativeOf(rel ?? ''),
      ...(/^(?:previous|prior|preceding|last)$/.test(rel ?? '') && unit !== 'month' && unit !== 'year'
        ? { prior: true as const }
        : {}),
    }),
  ),
  pattern(
    `(?:full|whole|entire|all)[ -](?:(?<fis3>${FISCAL})[ -])?(?:year|of (?=${YR}))${YEAR_TAIL}${END}`,
    (groups) => ({
      k: 'part',
      year: { relative: 0 },
      ...(groups.y || groups.fy || groups.yy || groups.rel ? {} : { whole: true as const }),
      ...yearOf(groups),
      ...fiscalOf(groups),
    }),
  ),
  pattern(
    `(?:the|its|their) (?:full )?(?:${FISCAL}) year(?! (?:to|ended|ending|that|through|before|earlier))${END}`,
    () => ({
      k: 'part',
      fiscal: true,
    }),
  ),
  pattern(
    `(?:in|for|during) (?:the|that|this same) (?<unit>quarter|half|year)(?! (?:to|ended|ending|earlier|before|ago|of|(?:that|which) end|through|until))${END}`,
    ({ unit }) => ({
      k: 'same',
      unit: unit as 'quarter',
    }),
  ),
  pattern(
    `(?:in |over |during |for )?(?:the )?(?:last|final|closing) (?<n>three|six) months of (?:(?<y>${YR})|the year|(?<rel>${RELATIVE}) year)${END}`,
    (groups) => ({ k: 'part', part: groups.n === 'six' ? 'H2' : 'Q4', ...yearOf(groups) }),
  ),
  pattern(
    `(?:in|over|during|for) the (?<n>three|six|nine) months(?! (?:to|ended|ending|that|through|until|from|before))${END}`,
    ({ n }) => {
      const part = partOf('months', countOf(n ?? ''));
      return part && { k: 'part', part };
    },
  ),
  pattern(`(?:in|for|during) the ${ORDINAL}(?: of (?<y>${YR}))?(?=[,.;)]|$| and)`, ({ ord, y }) => ({
    k: 'ordinal',
    count: countOf(ord ?? ''),
    ...(y ? { year: Number(y) } : {}),
  })),
  pattern(
    `(?:(?:next|coming|following|past|last|another) )?(?<n>two|three|four|five|six|seven|eight|ten|[2-9]|10)[ -]years?(?! (?:ago|earlier|old|later|before|in a row|running)|-old)(?: period| plan| programme| program)?${END}`,
    ({ n }) => ({ k: 'span', years: countOf(n ?? '') }),
  ),
  pattern(`(?<y>${YR})-(?<m>\\d{2})-(?<d>\\d{2})(?!\\d)`, ({ y, m, d }) => ({ k: 'day', day: `${y}-${m}-${d}` })),
  pattern(
    `(?:${DAY} (?:of )?${MONTH},? (?<y>${YR})|(?:on )?${MONTH.replace('<mon>', '<mon2>')} ${DAY.replace('<d>', '<d2>')},? (?<y2>${YR}))${END}`,
    ({ d, d2, mon, mon2, y, y2 }) => {
      const month = String(monthOf(mon ?? mon2)).padStart(2, '0');
      return { k: 'day', day: `${y ?? y2}-${month}-${(d ?? d2 ?? '').padStart(2, '0')}` };
    },
  ),
  pattern(
    `(?:${DAY} (?:of )?${MONTH}|${MONTH.replace('<mon>', '<mon2>')} ${DAY.replace('<d>', '<d2>')}(?! (?:billion|million|bn)))${END}`,
    ({ mon }, capital) => (capital || mon ? { k: 'date' } : undefined),
  ),
  pattern(`${LONG_MONTH}(?:,? (?:of )?(?<y>${YR})|(?: (?<rel>this|last|next) year))?${END}`, (groups, capital) =>
    capital ? { k: 'month', month: monthOf(groups.mon), ...yearOf(groups) } : undefined,
  ),
  pattern(
    `(?:calendar )?(?:year )?(?<y>${YR})(?!\\d|[.,]\\d|%|-\\d| (?:%|per cent|percent|billion|million|trillion|yuan|dollars))${END}`,
    (groups) => ({
      k: 'part',
      ...yearOf(groups),
    }),
  ),
];

/** The words that a period may begin with; a number may as well. */
export const ENGLISH_PERIOD_STARTS = new Set(
  [
    ...MONTHS,
    ...SHORT,
    ...Object.keys(COUNTS),
    'fiscal financial calendar year quarter half full whole entire all this last next current previous prior past preceding latest most recent just',
    'coming following another between from through for over in during the same comparable corresponding equivalent like on its their ytd so ttm ltm trailing',
    'q1 q2 q3 q4 h1 h2',
  ].flatMap((words) => words.split(' ')),
);

/** Labels such as `fy25` and `q224` vary too much to list. */
export const ENGLISH_PERIOD_LABEL = /^(?:fy|cy|[qh][1-4])\d{0,4}$/;
