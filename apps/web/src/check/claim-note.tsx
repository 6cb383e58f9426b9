import { type CheckedClaim, type Dataset, directionOf, type Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { Bidi } from '../kit/bidi.tsx';
import { PAGE_LANGUAGE } from '../locale.ts';
import { checkTexts } from '../messages/check.ts';
import { naming } from '../naming.ts';
import { claimLinks } from './claim-links.ts';
import { RecordFigure } from './record-figure.tsx';
import { VERDICT_LOOK } from './verdict-look.ts';

/** What the record says to one claim: verdict, figure, explanation in the language of the text, where to read on. */
export function ClaimNote({
  claim,
  number,
  lang,
  locale,
  dataset,
}: {
  claim: CheckedClaim;
  number: number;
  lang: Locale;
  locale: Locale;
  dataset: Dataset;
}) {
  const t = translator(checkTexts, locale);
  const { look, shape } = VERDICT_LOOK[claim.verdict];
  const { how, page } = claimLinks(dataset, locale, claim);
  return (
    <li id={noteId(number)} tabIndex={-1}>
      <div className={`h v-${look}`}>
        <a className="i" href={`#${claimId(number)}`} aria-label={t('back', { number: String(number) })}>
          {number}
        </a>
        <span aria-hidden="true">{shape}</span>
        <span>{t(`verdicts.${claim.verdict}`)}</span>
        <RecordFigure claim={claim} href={how} locale={locale} />
      </div>
      <p lang={PAGE_LANGUAGE[lang]} dir={directionOf(lang)}>
        <Bidi text={claim.explanation} />
      </p>
      {(how ?? page) && (
        <p className="on">
          {how && <a href={how}>{t('how')}</a>}
          {page && <a href={page.href}>{t('pageOf', { name: naming(dataset, locale)(page.id) })}</a>}
        </p>
      )}
    </li>
  );
}

/** Where the note of a claim stands. */
export function noteId(number: number): string {
  return `note-${number}`;
}

/** Where a claim ends in the text. */
export function claimId(number: number): string {
  return `claim-${number}`;
}
