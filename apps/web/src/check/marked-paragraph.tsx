import { type CheckedClaim, directionOf, type Locale } from '@outlay/domain';
import type { ReactNode } from 'react';
import { translator } from '../catalogue.ts';
import { PAGE_LANGUAGE } from '../locale.ts';
import { checkTexts } from '../messages/check.ts';
import { claimId, noteId } from './claim-note.tsx';
import type { Paragraph, Run } from './marked-text.ts';
import { VERDICT_LOOK } from './verdict-look.ts';

/** WORD JOINER: the number of a claim stays on the line where the claim ends. */
const TOGETHER = '\u2060';

/** A paragraph of the text with its claims underlined; the number after each leads to its note. */
export function MarkedParagraph({
  paragraph,
  claims,
  lang,
  locale,
}: {
  paragraph: Paragraph;
  claims: readonly CheckedClaim[];
  lang: Locale;
  locale: Locale;
}) {
  const t = translator(checkTexts, locale);
  const numbered = ({ ends }: Run) =>
    ends.map((place) => {
      const number = place + 1;
      const verdict = t(`verdicts.${(claims[place] as CheckedClaim).verdict}`);
      return (
        <sup key={place} id={claimId(number)} className={`v-${lookOf(claims, place)}`}>
          <a href={`#${noteId(number)}`} aria-label={t('claim', { number: String(number), verdict })} dir="ltr">
            {number}
          </a>
        </sup>
      );
    });
  return (
    <p lang={PAGE_LANGUAGE[lang]} dir={directionOf(lang)}>
      {paragraph.runs.map((run) => (
        <span key={run.start}>
          {marked(run, claims)}
          {run.ends.length > 0 && TOGETHER}
          {numbered(run)}
        </span>
      ))}
    </p>
  );
}

/** Each claim over a run has a line of its own, the later ones further down. */
function marked({ text, claims: over }: Run, claims: readonly CheckedClaim[]): ReactNode {
  return over.reduceRight<ReactNode>(
    (within, place, depth) => <mark className={`${lookOf(claims, place)}${depth > 0 ? ' under' : ''}`}>{within}</mark>,
    text,
  );
}

function lookOf(claims: readonly CheckedClaim[], place: number): string {
  return VERDICT_LOOK[(claims[place] as CheckedClaim).verdict].look;
}
