import {
  type BidiRun,
  bidiRuns,
  type CheckReport,
  type Dataset,
  dateWords,
  directionOf,
  type Locale,
  type Verdict,
} from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { PAGE_LANGUAGE } from '../locale.ts';
import { checkTexts } from '../messages/check.ts';
import type { CheckState } from './check-state.ts';
import { type CheckedNote, noteOf } from './checked-note.ts';
import { markedText, type Paragraph } from './marked-text.ts';
import { VERDICT_ORDER } from './verdict-look.ts';

/** A text as it stands on the page, cut where letters of another direction are isolated. */
export type Runs = readonly BidiRun[];

/** A text that was held to the record, in the words of one language: all that the page shows, as plain data. */
export type CheckedText = {
  /** The tag and the direction of the language of the text. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** In which language, and as of which day the text was read. */
  readonly readAs: Runs;
  readonly heading: string;
  /** What was looked for, where no claim was found. */
  readonly none: { readonly heading: string; readonly text: string } | undefined;
  readonly tally: {
    readonly label: string;
    readonly counts: readonly { readonly verdict: Verdict; readonly words: string; readonly count: number }[];
  };
  readonly paragraphs: readonly Paragraph[];
  readonly notes: readonly CheckedNote[];
  readonly rounding: string;
};

/** Puts a report into the words of the page. */
export function checkedText(
  dataset: Dataset,
  locale: Locale,
  { state, report, isExample }: { state: CheckState; report: CheckReport; isExample: boolean },
): CheckedText {
  const t = translator(checkTexts, locale);
  const { lang, claims } = report;
  const found = t('found', { count: claims.length });
  const contradicted = claims.filter(({ verdict }) => verdict === 'contradicted').length;
  const contradictions = t('contradictions', { count: contradicted });
  return {
    lang: PAGE_LANGUAGE[lang],
    dir: directionOf(lang),
    readAs: bidiRuns(readAs(dataset, locale, { state, lang, isExample })),
    heading: claims.length === 0 ? found : t('heading', { found, contradictions }),
    none: claims.length === 0 ? { heading: found, text: t('noneText') } : undefined,
    tally: {
      label: t('tally'),
      counts: VERDICT_ORDER.map((verdict) => ({
        verdict,
        words: t(`verdicts.${verdict}`),
        count: claims.filter((claim) => claim.verdict === verdict).length,
      })),
    },
    paragraphs: markedText(
      state.text,
      claims.map(({ span }) => span),
    ),
    notes: claims.map((claim, place) => noteOf(dataset, locale, { claim, number: place + 1 })),
    rounding: t('rounding'),
  };
}

function readAs(
  { recordedTo }: Dataset,
  locale: Locale,
  { state, lang, isExample }: { state: CheckState; lang: Locale; isExample: boolean },
): string {
  const t = translator(checkTexts, locale);
  const day = dateWords(state.published ?? recordedTo, locale);
  if (isExample) return t('exampleOf', { day });
  const language = new Intl.DisplayNames(PAGE_LANGUAGE[locale], { type: 'language' }).of(lang) ?? lang;
  return t(state.published === undefined ? 'readAsUndated' : 'readAs', { day, language });
}
