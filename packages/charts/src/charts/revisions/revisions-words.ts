import {
  amountWords,
  counted,
  dateWords,
  inPeriodWords,
  type Locale,
  type Localized,
  labelled,
  periodWords,
  sentences,
  unitWords,
} from '@outlay/domain';
import { said } from '../../named.ts';
import { firstTrue } from '../../words/change-words.ts';
import { COMMA, SEMICOLON } from '../../words/punctuation.ts';
import { capexWords, subtitleWords } from '../../words/subtitle-words.ts';
import type { Revision, RevisionsState, Vintage } from './revisions-state.ts';

export const REVISIONS_TITLE: Localized = {
  en: 'Figures published again with another value',
  ar: 'أرقام نُشرت ثانية بقيمة أخرى',
  zh: '以不同数值重新公布的数字',
};

const ONE: Localized<(name: string, before: string, now: string, when: string) => string> = {
  en: (name, before, now, when) => `What ${name} spent ${when} was first published as ${before}, later as ${now}`,
  ar: (name, before, now, when) => `نُشر ما أنفقته ${name} ${when} أولًا بقيمة ${before}، ثم بقيمة ${now}`,
  zh: (name, before, now, when) => `${name}${when}的投入最初公布为${before}，后来改为${now}`,
};

const SEVERAL: Localized<(name: string, figures: string) => string> = {
  en: (name, figures) => `${name} published ${figures} again with another value`,
  ar: (name, figures) => `نشرت ${name} ${figures} ثانية بقيمة أخرى`,
  zh: (name, figures) => `${name}以不同数值重新公布了${figures}`,
};

const NONE: Localized<(name: string) => string> = {
  en: (name) => `No figure of ${name} on record was published again with another value`,
  ar: (name) => `لا رقم في السجل نشرته ${name} ثانية بقيمة أخرى`,
  zh: (name) => `记录中${name}没有以不同数值重新公布的数字`,
};

/** The first and the newest publication of a figure. */
export function endsOf({ vintages }: Revision): { first: Vintage; last: Vintage } {
  return { first: vintages[0], last: vintages[vintages.length - 1] as Vintage };
}

export function revisionsFinding({ entity, revisions, provenance }: RevisionsState, locale: Locale): string {
  const [only] = revisions;
  const inWords = (amount: number) => amountWords({ amount, currency: provenance.currency }, locale);
  const { first, last } = only ? endsOf(only) : { first: undefined, last: undefined };
  const [before, now] = [inWords(first?.amount ?? 0), inWords(last?.amount ?? 0)];
  return firstTrue(
    [
      { holds: revisions.length === 0, say: () => NONE[locale](said(entity, locale)) },
      {
        holds: revisions.length === 1 && before !== now,
        say: () => ONE[locale](said(entity, locale), before, now, inPeriodWords((only as Revision).period, locale)),
      },
      {
        holds: revisions.length > 1,
        say: () =>
          SEVERAL[locale](said(entity, locale), counted(revisions.length, 'figure', locale, { oblique: true })),
      },
    ],
    REVISIONS_TITLE[locale],
  );
}

const BROKEN: Localized = {
  en: 'from the first publication to the newest',
  ar: 'من أول نشر إلى أحدثه',
  zh: '由首次公布至最新公布',
};

export function revisionsSubtitle({ entity, scale, provenance }: RevisionsState, locale: Locale): string {
  return subtitleWords(
    [
      labelled(entity.names[locale], capexWords(locale), locale),
      unitWords(provenance.currency, locale, scale),
      BROKEN[locale],
    ],
    locale,
  );
}

/** Which figure it is: its days and its definition. */
export function revisionName({ period, words }: Revision, locale: Locale): { days: string; definition: string } {
  return { days: periodWords(period, locale, { short: true }), definition: words[locale] };
}

/** A publication: its amount and its day. */
export function vintageWords(
  { amount, published }: Vintage,
  { provenance }: RevisionsState,
  locale: Locale,
): { amount: string; day: string } {
  return { amount: amountWords({ amount, currency: provenance.currency }, locale), day: dateWords(published, locale) };
}

export function revisionsSummary(state: RevisionsState, locale: Locale): string {
  if (state.revisions.length === 0) return NONE[locale](said(state.entity, locale));
  const comma = COMMA[locale];
  return sentences(
    state.revisions.map((revision) => {
      const { days, definition } = revisionName(revision, locale);
      const each = revision.vintages.map((vintage) => {
        const { amount, day } = vintageWords(vintage, state, locale);
        return `${amount} (${day})`;
      });
      return labelled(`${days}${comma}${definition}`, each.join(SEMICOLON[locale]), locale);
    }),
    locale,
  );
}
