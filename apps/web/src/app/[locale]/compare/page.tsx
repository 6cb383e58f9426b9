import type { Metadata } from 'next';
import { RECORD_FILE } from '../../../../generated/record-file.ts';
import { translator } from '../../../catalogue.ts';
import { AnswerView, totalsOf } from '../../../compare/answer-view.tsx';
import { answerHeading } from '../../../compare/answer-words.ts';
import { compareAnswer } from '../../../compare/compare-answer.ts';
import { CompareApp } from '../../../compare/compare-app.tsx';
import { encodeState } from '../../../compare/compare-state.ts';
import { citedAs } from '../../../compare/engine.tsx';
import { failedTexts } from '../../../compare/failed-texts.ts';
import { formTexts } from '../../../compare/form/form-texts.ts';
import { formChoices } from '../../../compare/form-choices.ts';
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
import { Page } from '../../../shell/page.tsx';
import { type LocaleParams, pageLocale } from '../../../shell/page-locale.ts';
import { pageMetadata } from '../../../shell/page-metadata.ts';
import { previewHref } from '../../../shell/previews.ts';
import { StartScripts } from '../../../shell/start-scripts.tsx';
import { absolute, fileHref, pageHref } from '../../../site-path.ts';

const initial = initialState(newestHalf(record));
const answer = compareAnswer(record, initial);

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await pageLocale(props);
  const t = translator(compareTexts, locale);
  return pageMetadata({
    locale,
    path: 'compare',
    title: t('title'),
    description: t('description'),
    image: { href: previewHref(locale, 'compare'), alt: answerHeading(record, initial, locale) },
  });
}

export default async function ComparePage(props: LocaleParams) {
  const locale = await pageLocale(props);
  const heading = answerHeading(record, initial, locale);
  const pageAddress = absolute(pageHref(locale, 'compare'));
  return (
    <Page locale={locale} path="compare">
      <StartScripts />
      <CompareApp
        locale={locale}
        texts={formTexts(locale)}
        pageTexts={pageTexts(locale, {
          compareTexts,
          refusals,
          comparisonCaveats,
          kit,
          gaps,
          recordTexts: gapTexts(record),
        })}
        failedTexts={failedTexts(locale)}
        initial={initial}
        heading={heading}
        citation={citedAs({
          state: initial,
          heading,
          address: `${pageAddress}?${encodeState(initial)}`,
          dataset: record,
        })}
        choices={formChoices(record, initial, locale)}
        recordHref={fileHref(RECORD_FILE)}
        pageAddress={pageAddress}
      >
        <AnswerView
          answer={answer}
          explained={answer.type === 'comparison' ? totalsOf(answer.comparison) : []}
          context={staticContext(record, initial, locale)}
        />
      </CompareApp>
    </Page>
  );
}
