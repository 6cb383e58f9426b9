import {
  amountWords,
  type Cell,
  counted,
  GAP_REASON_NAMES,
  type GapReason,
  inPeriodWords,
  type Locale,
  type Localized,
  labelled,
  numerals,
  type Period,
  periodWords,
  rangeWords,
  sentences,
  unitWords,
  yearBefore,
} from '@outlay/domain';
import { said } from '../../named.ts';
import { changeWords, firstTrue } from '../../words/change-words.ts';
import { COMMA, FULL_STOP, SEMICOLON } from '../../words/punctuation.ts';
import { stepAndSpan } from '../../words/step-and-span.ts';
import { basisPhrase, capexWords, definitionWords, subtitleWords } from '../../words/subtitle-words.ts';
import { sizeOf } from '../ranked/ranked-state.ts';
import type { Panel, PanelRow, QuartersState } from './quarters-state.ts';
import type { RowScale } from './row-scales.ts';

export const QUARTERS_TITLE: Localized = {
  en: 'Capital expenditure over time, company by company',
  ar: 'الإنفاق الرأسمالي عبر الزمن، شركة شركة',
  zh: '各公司资本开支走势',
};

const ALL_HIGH: Localized<(count: string, when: string) => string> = {
  en: (count, when) => `All ${count} with figures spent more ${when} than ever before on record`,
  ar: (count, when) => `${count} لها أرقام، وكلها أنفقت ${when} أكثر من أي وقت سابق في السجل`,
  zh: (count, when) => `${when}，有数据的${count}投入都创下有记录以来的新高`,
};

const MANY_HIGH: Localized<(high: string, all: string, when: string) => string> = {
  en: (high, all, when) => `${high} of ${all} spent more ${when} than ever before on record`,
  ar: (high, all, when) => `${high} من أصل ${all} أنفقت ${when} أكثر من أي وقت سابق في السجل`,
  zh: (high, all, when) => `${when}，${all}中有${high}家的投入创下有记录以来的新高`,
};

const ONE_HIGH: Localized<(name: string, amount: string, when: string) => string> = {
  en: (name, amount, when) => `${name} spent ${amount} ${when}, more than ever before on record`,
  ar: (name, amount, when) => `أنفقت ${name} ${amount} ${when}، أكثر من أي وقت سابق في السجل`,
  zh: (name, amount, when) => `${when}${name}投入${amount}，创下有记录以来的新高`,
};

const ONE_CHANGED: Localized<(name: string, amount: string, when: string, change: string) => string> = {
  en: (name, amount, when, change) => `${name} spent ${amount} ${when}, ${change}`,
  ar: (name, amount, when, change) => `أنفقت ${name} ${amount} ${when}، ${change}`,
  zh: (name, amount, when, change) => `${when}${name}投入${amount}，${change}`,
};

/** Whether the newest figure of a panel is above all others of at least eight. */
function isHigh({ points }: Panel): boolean {
  const known = points.filter(({ value }) => value !== null);
  const newest = points.at(-1);
  return (
    known.length >= 8 && newest?.value != null && known.slice(0, -1).every((point) => sizeOf(point) < sizeOf(newest))
  );
}

export function quartersFinding({ rows, periods, provenance }: QuartersState, locale: Locale): string {
  const panels = rows.flatMap((row) => row.panels);
  const when = inPeriodWords(periods.at(-1) as Period, locale);
  const high = panels.filter(isHigh).length;
  const [only] = panels;
  const newest = only?.points.at(-1)?.value;
  const amount =
    newest?.amount === undefined ? '' : amountWords({ amount: newest.amount, currency: provenance.currency }, locale);
  const known = panels.filter(({ points }) => points.at(-1)?.value != null).length;
  const companies = counted(known, 'company', locale);
  const ofCompanies = counted(known, 'company', locale, { oblique: true });
  return firstTrue(
    [
      {
        holds: panels.length === 1 && high === 1 && amount !== '',
        say: () => ONE_HIGH[locale](said(only as Panel, locale), amount, when),
      },
      {
        holds: panels.length === 1 && amount !== '' && only?.growth != null,
        say: () =>
          ONE_CHANGED[locale](
            said(only as Panel, locale),
            amount,
            when,
            changeWords(only?.growth as number, yearBefore(periods.at(-1) as Period), locale),
          ),
      },
      { holds: known > 2 && high === known, say: () => ALL_HIGH[locale](companies, when) },
      {
        holds: known > 2 && high >= known / 2,
        say: () => MANY_HIGH[locale](numerals(high), ofCompanies, when),
      },
    ],
    QUARTERS_TITLE[locale],
  );
}

const NEWEST: Localized = {
  en: 'The newest figure is labelled',
  ar: 'أحدث رقم مكتوب',
  zh: '标注最新数字',
};

export function quartersSubtitle({ periods, scale, provenance }: QuartersState, locale: Locale): string {
  const { currency } = provenance;
  const what = subtitleWords(
    [
      capexWords(locale),
      ...stepAndSpan(periods, locale),
      unitWords(currency, locale, scale),
      basisPhrase(provenance, locale),
    ],
    locale,
  );
  return sentences([what, NEWEST[locale]], locale).replace(/[.。]$/, '');
}

const SCALE: Localized<(name: string, end: string) => string> = {
  en: (name, end) => `${name}scale 0 to ${end}`,
  ar: (name, end) => `${name}المقياس من 0 إلى ${end}`,
  zh: (name, end) => `${name}刻度0至${end}`,
};

const ENLARGED: Localized<(name: string, times: string, end: string) => string> = {
  en: (name, times, end) => `${name}scale enlarged ${times}, 0 to ${end}`,
  ar: (name, times, end) => `${name}المقياس مكبَّر ${times}، من 0 إلى ${end}`,
  zh: (name, times, end) => `${name}刻度放大${times}，0至${end}`,
};

const TIMES = {
  en: { one: 'time', other: 'times' },
  ar: { one: 'مرة', two: 'مرتين', few: 'مرات', many: 'مرة', other: 'مرة' },
  zh: { other: '倍' },
} as const;

/** What stands above a row of panels: whose they are, and their scale. */
export function rowWordsOf(
  { group }: PanelRow,
  { max, enlarged }: RowScale,
  { provenance }: QuartersState,
  locale: Locale,
): string {
  const end = amountWords({ amount: max, currency: provenance.currency }, locale, { stated: true, oblique: true });
  const name = group ? `${group.names[locale]}${locale === 'zh' ? '：' : ': '}` : '';
  const text =
    enlarged === 1 ? SCALE[locale](name, end) : ENLARGED[locale](name, counted(enlarged, TIMES, locale), end);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const MISSING: Localized = { en: 'Hatched', ar: 'المظلَّل', zh: '阴影' };

/** Definitions, and the reason of every gap by company. */
export function quartersNote(state: QuartersState, locale: Locale): string | undefined {
  const panels = state.rows.flatMap((row) => row.panels);
  const comma = SEMICOLON[locale];
  const gaps = panels
    .filter(({ points }) => points.some(({ value }) => value !== null) && points.some(({ value }) => value === null))
    .map((panel) => labelled(panel.names[locale], gapReasons(panel, locale), locale));
  const hatched = gaps.length === 0 ? '' : labelled(MISSING[locale], gaps.join(comma), locale);
  return sentences([hatched, definitionWords(state.provenance, locale)], locale) || undefined;
}

/** Why figures of a panel are missing, each reason once. */
export function gapReasons({ points }: Panel, locale: Locale): string {
  const reasons = new Set(points.flatMap(({ gap }) => (gap ? [gap] : [])));
  return [...reasons].map((reason: GapReason) => GAP_REASON_NAMES[locale][reason]).join(COMMA[locale]);
}

/** A figure of a panel in words. */
export function cellWords(value: Cell | null, gap: GapReason | undefined, locale: Locale): string {
  return value ? rangeWords(value, locale) : GAP_REASON_NAMES[locale][gap ?? 'not-on-record'];
}

export function quartersSummary({ rows, periods }: QuartersState, locale: Locale): string {
  const newest = periods.at(-1) as Period;
  const said = rows
    .flatMap((row) => row.panels)
    .map((panel) => {
      const point = panel.points.at(-1);
      return `${panel.names[locale]} ${cellWords(point?.value ?? null, point?.gap, locale)}`;
    });
  const heading = `${QUARTERS_TITLE[locale]}${FULL_STOP[locale]}${labelled(periodWords(newest, locale), '', locale).trimEnd()}`;
  return sentences([`${heading} ${said.join(SEMICOLON[locale])}`], locale);
}
