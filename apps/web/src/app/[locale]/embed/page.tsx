import type { Metadata } from 'next';
import { RECORD_FILE } from '../../../../generated/record-file.ts';
import { translator } from '../../../catalogue.ts';
import { AnswerChartFigure } from '../../../compare/answer-chart-figure.tsx';
import { answerHeading } from '../../../compare/answer-words.ts';
import { compareAnswer } from '../../../compare/compare-answer.ts';
import { EmbedApp } from '../../../compare/embed-app.tsx';
import { failedTexts } from '../../../compare/failed-texts.ts';
import { initialState } from '../../../compare/initial-state.ts';
import { staticContext } from '../../../compare/static-context.ts';
import { newestHalf } from '../../../home/home-answer.ts';
import { compareTexts } from '../../../messages/compare.ts';
import { comparisonCaveats } from '../../../messages/comparison-caveats.ts';
import { gaps } from '../../../messages/gaps.ts';
import { kit } from '../../../messages/kit.ts';
import { refusals } from '../../../messages/refusals.ts';
import { pageTexts } from '../../../page-texts.ts';
import { record } from '../../../record.ts';
import { gapTexts } from '../../../record-texts/gap-texts.ts';
import { type LocaleParams, pageLocale } from '../../../shell/page-locale.ts';
import { pageMetadata } from '../../../shell/page-metadata.ts';
import { StartScripts } from '../../../shell/start-scripts.tsx';
import { fileHref, pageHref } from '../../../site-path.ts';

const initial = initialState(newestHalf(record));
const answer = compareAnswer(record, initial);

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await pageLocale(props);
  const title = answerHeading(record, initial, locale);
  return pageMetadata({ locale, path: 'embed', title, description: title, hidden: true });
}

/** A chart alone, to stand in a frame of another page. */
export default async function EmbedPage(props: LocaleParams) {
  const locale = await pageLocale(props);
  return (
    <main className="w embed">
      <StartScripts />
      <h1 className="vh">{answerHeading(record, initial, locale)}</h1>
      <EmbedApp
        pageTexts={pageTexts(locale, {
          compareTexts,
          refusals,
          comparisonCaveats,
          kit,
          gaps,
          recordTexts: gapTexts(record),
        })}
        failedTexts={failedTexts(locale)}
        openText={translator(compareTexts, locale)('open')}
        initial={initial}
        recordHref={fileHref(RECORD_FILE)}
        compareHref={pageHref(locale, 'compare')}
      >
        {answer.type !== 'refused' && (
          <AnswerChartFigure answer={answer} context={staticContext(record, initial, locale)} />
        )}
      </EmbedApp>
    </main>
  );
}
