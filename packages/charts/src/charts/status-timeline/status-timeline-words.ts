import {
  DESTINATION_NAMES,
  dateWords,
  isolated,
  type Locale,
  type Localized,
  labelled,
  listWords,
  STRICTNESS_NAMES,
  sentences,
  statusWords,
} from '@outlay/domain';
import { firstTrue } from '../../words/change-words.ts';
import { chipSaid } from '../../words/rule-words.ts';
import type { StatusTimelineState, TimelineRow, TimelineSpan } from './status-timeline-state.ts';

export const STATUS_TIMELINE_TITLE: Localized = {
  en: 'Export status of chips over time',
  ar: 'حالة تصدير الرقائق عبر الزمن',
  zh: '芯片出口状态的变化',
};

const ALL: Localized<(count: number, date: string) => string> = {
  en: (count, date) => `${count === 2 ? 'Both' : `All ${count}`} US chips shown need a licence on ${date}`,
  ar: (count, date) =>
    count === 2
      ? `تحتاج الرقاقتان الأمريكيتان المعروضتان إلى ترخيص في ${date}`
      : `تحتاج الرقائق الأمريكية الـ${count} المعروضة كلها إلى ترخيص في ${date}`,
  zh: (count, date) => `截至${date}，图中${count}款美国芯片全部须许可`,
};

const ONCE: Localized<(names: string, several: boolean) => string> = {
  en: (names, several) => `; ${names} ${several ? 'were' : 'was'} once outside the rule`,
  ar: (names) => `؛ وكان منها يومًا خارج القاعدة ${names}`,
  zh: (names) => `；其中${names}曾在规则之外`,
};

const SINCE: Localized<(name: string, date: string) => string> = {
  en: (name, date) => `${name} has needed a licence since ${date}; until then it was outside the rule`,
  ar: (name, date) => `يلزم ${name} ترخيص منذ ${date}، وكانت قبل ذلك خارج القاعدة`,
  zh: (name, date) => `${name}自${date}起须许可，此前在规则之外`,
};

const barred = ({ strictness }: TimelineSpan) => strictness !== 'outside' && strictness !== 'unknown';

export function statusTimelineFinding({ rows, to }: StatusTimelineState, locale: Locale): string {
  const bound = rows.filter(({ unbound, spans }) => unbound === undefined && spans.length > 0);
  const once = bound.filter(({ spans }) => spans.some(({ strictness }) => strictness === 'outside'));
  const names = once.map(({ name }) => chipSaid(name, locale));
  const [only] = bound;
  const turned = only?.spans.findIndex(barred) ?? -1;
  return firstTrue(
    [
      {
        holds: bound.length > 1 && bound.every(({ spans }) => barred(spans.at(-1) as TimelineSpan)),
        say: () =>
          `${ALL[locale](bound.length, dateWords(to, locale))}${names.length === 0 || names.length > 3 ? '' : ONCE[locale](listWords(names, locale), names.length > 1)}`,
      },
      {
        holds:
          bound.length === 1 &&
          turned > 0 &&
          only?.spans[turned - 1]?.strictness === 'outside' &&
          only.spans.slice(turned).every(barred),
        say: () =>
          SINCE[locale](
            chipSaid((only as TimelineRow).name, locale),
            dateWords(only?.spans[turned]?.from as string, locale),
          ),
      },
    ],
    STATUS_TIMELINE_TITLE[locale],
  );
}

const SUBTITLE: Localized<(where: string, from: string, to: string) => string> = {
  en: (where, from, to) =>
    `Export from the United States to ${where}, ${from} to ${to}, by the rules and letters in force on each day`,
  ar: (where, from, to) =>
    `التصدير من الولايات المتحدة إلى ${where}، من ${from} إلى ${to}، بحسب القواعد والخطابات السارية في كل يوم`,
  zh: (where, from, to) => `自美国出口至${where}，${from}至${to}，按各日有效的规则与通知函`,
};

export function statusTimelineSubtitle({ destination, from, to }: StatusTimelineState, locale: Locale): string {
  const month = (day: string) => dateWords(day.slice(0, 7), locale);
  return SUBTITLE[locale](DESTINATION_NAMES[locale][destination], month(from), month(to));
}

const OPEN: Localized<(names: string) => string> = {
  en: (names) =>
    `Hatched: the review policy of January 2026 also asks that a chip was on sale in the United States, which is not on record for ${names}`,
  ar: (names) =>
    `المظلل: تشترط سياسة المراجعة ليناير 2026 أيضًا أن تكون الرقاقة معروضة للبيع في الولايات المتحدة، ولا يذكر السجل ذلك عن ${names}`,
  zh: (names) => `斜线：2026年1月的审查政策还要求芯片曾在美国销售，${names}是否如此未有记录`,
};

/** Why a chip that is no US export stands in the drawing. */
export const UNBOUND_NAMES: Localized<Readonly<Record<'foreign' | 'in-house', string>>> = {
  en: { foreign: 'not a US export', 'in-house': 'not sold as a chip' },
  ar: { foreign: 'ليست صادرًا أمريكيًا', 'in-house': 'لا تُباع رقاقةً' },
  zh: { foreign: '并非美国出口产品', 'in-house': '不作为芯片出售' },
};

const NUMBERS: Localized<(reason: string, provision: string) => string> = {
  en: (reason, provision) => `${reason}; its numbers meet ${provision}`,
  ar: (reason, provision) => `${reason}؛ أرقامها تبلغ حد ${provision}`,
  zh: (reason, provision) => `${reason}；其数值达到${provision}`,
};

/** What a row says of a chip that the rules do not bind. */
export function unboundWords({ unbound, spans }: TimelineRow, locale: Locale): string {
  const reason = UNBOUND_NAMES[locale][unbound ?? 'foreign'];
  const provision = spans.at(-1)?.provision;
  return provision ? NUMBERS[locale](reason, isolated(provision, locale)) : reason;
}

export function statusTimelineNote({ rows }: StatusTimelineState, locale: Locale): string | undefined {
  const open = rows.filter(({ spans, unbound }) => unbound === undefined && spans.some((span) => span.open));
  if (open.length === 0) return undefined;
  const names = open.map(({ name }) => chipSaid(name, locale));
  return sentences([OPEN[locale](listWords(names, locale))], locale);
}

/** The names a bar can carry, the longest first. */
export function spanLabels(span: TimelineSpan, locale: Locale): string[] {
  const { status, provision, rule, strictness } = span;
  const whole = statusWords(span, locale);
  if (status === 'licence-required') return [...(rule ? [rule[locale]] : []), STRICTNESS_NAMES[locale].licence];
  if (status === 'unknown' || !provision) return [whole];
  const policy = whole.slice(whole.indexOf({ en: ',', ar: '،', zh: '，' }[locale]) + 1).trim();
  return [whole, strictness === 'denial' ? isolated(provision, locale) : policy];
}

/** Days of a span: `17 November 2023 to 14 January 2026`; the newest has no end. */
function daysWords({ from, to }: TimelineSpan, last: string, locale: Locale): string {
  const [first, end] = [dateWords(from, locale), dateWords(to, locale)];
  if (to === last) return { en: `since ${first}`, ar: `منذ ${first}`, zh: `自${first}起` }[locale];
  return { en: `${first} to ${end}`, ar: `من ${first} إلى ${end}`, zh: `${first}至${end}` }[locale];
}

export function statusTimelineSummary({ rows, to }: StatusTimelineState, locale: Locale): string {
  const joint = { en: '; ', ar: '؛ ', zh: '；' }[locale];
  return sentences(
    rows.map((row) => {
      const spans = row.unbound
        ? [unboundWords(row, locale)]
        : row.spans.map((span) => labelled(daysWords(span, to, locale), statusWords(span, locale), locale));
      return labelled(isolated(row.name, locale), spans.join(joint), locale);
    }),
    locale,
  );
}
