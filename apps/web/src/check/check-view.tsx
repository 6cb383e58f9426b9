import { type CheckReport, type Dataset, dateWords, type Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { Bidi } from '../kit/bidi.tsx';
import { KindsKey } from '../kit/kinds-key.tsx';
import { State } from '../kit/state.tsx';
import { PAGE_LANGUAGE } from '../locale.ts';
import { checkTexts } from '../messages/check.ts';
import type { CheckState } from './check-state.ts';
import { ClaimNote } from './claim-note.tsx';
import { MarkedParagraph } from './marked-paragraph.tsx';
import { markedText } from './marked-text.ts';
import { Tally } from './tally.tsx';

/** A text that was held to the record. */
export type CheckViewProps = {
  readonly state: CheckState;
  readonly report: CheckReport;
  readonly dataset: Dataset;
  /** The language of the page; explanations are in that of the text. */
  readonly locale: Locale;
  readonly isExample: boolean;
};

/** How many claims were found and what the record makes of them, the text with each marked, and its note beside it. */
export function CheckView({ state, report, dataset, locale, isExample }: CheckViewProps) {
  const t = translator(checkTexts, locale);
  const { lang, claims } = report;
  const paragraphs = markedText(
    state.text,
    claims.map(({ span }) => span),
  );
  return (
    <>
      <ReadAs state={state} lang={lang} dataset={dataset} locale={locale} isExample={isExample} />
      <h2 id="result" tabIndex={-1}>
        {checkHeading(report, locale)}
      </h2>
      {claims.length === 0 ? (
        <State look="none" heading={t('found', { count: 0 })}>
          <p>{t('noneText')}</p>
        </State>
      ) : (
        <>
          <Tally claims={claims} locale={locale} />
          <KindsKey locale={locale} />
        </>
      )}
      <div className="art">
        {paragraphs.map((paragraph) => (
          <div key={paragraph.start} className="par">
            <MarkedParagraph paragraph={paragraph} claims={claims} lang={lang} locale={locale} />
            {paragraph.claims.length > 0 && (
              <ol className="vs">
                {paragraph.claims.map((place) => {
                  const claim = claims[place];
                  return (
                    claim && (
                      <ClaimNote
                        key={place}
                        claim={claim}
                        number={place + 1}
                        lang={lang}
                        locale={locale}
                        dataset={dataset}
                      />
                    )
                  );
                })}
              </ol>
            )}
          </div>
        ))}
      </div>
      <p className="note">{t('rounding')}</p>
    </>
  );
}

/** What the page found, in one sentence. */
export function checkHeading({ claims }: CheckReport, locale: Locale): string {
  const t = translator(checkTexts, locale);
  const found = t('found', { count: claims.length });
  if (claims.length === 0) return found;
  const contradicted = claims.filter(({ verdict }) => verdict === 'contradicted').length;
  return t('heading', { found, contradictions: t('contradictions', { count: contradicted }) });
}

/** In which language, and as of which day the text was read. */
function ReadAs({
  state,
  lang,
  dataset,
  locale,
  isExample,
}: Pick<CheckViewProps, 'state' | 'dataset' | 'locale' | 'isExample'> & { lang: Locale }) {
  const t = translator(checkTexts, locale);
  const date = (
    <b>
      <Bidi text={dateWords(state.published ?? dataset.recordedTo, locale)} />
    </b>
  );
  const day = () => date;
  const language = new Intl.DisplayNames(PAGE_LANGUAGE[locale], { type: 'language' }).of(lang) ?? lang;
  return (
    <p className="kick">
      {isExample
        ? t.rich('exampleOf', { day })
        : t.rich(state.published === undefined ? 'readAsUndated' : 'readAs', { day, language })}
    </p>
  );
}
