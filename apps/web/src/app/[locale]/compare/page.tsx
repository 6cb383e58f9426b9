import type { Metadata } from 'next';
import { RECORD_FILE } from '../../../../generated/record-file.ts';
import { translator } from '../../../catalogue.ts';
import { AnswerView, totalsOf } from '../../../compare/answer-view.tsx';
import { answerHeading } from '../../../compare/answer-words.ts';
import { compareAnswer } from '../../../compare/compare-answer.ts';
import { CompareApp } from '../../../compare/compare-app.tsx';
import { encodeState } from '../../../compare/compare-state.ts';
import { citedAs } from '../../../compare/engine.tsx';
import { figureFragment } from '../../../compare/figure-address.ts';
import { formTexts } from '../../../compare/form/form-texts.ts';
import { formChoices } from '../../../compare/form-choices.ts';
import { initialState } from '../../../compare/initial-state.ts';
import { newestHalf } from '../../../home/home-answer.ts';
import { compareTexts } from '../../../messages/compare.ts';
import { states } from '../../../messages/states.ts';
import { naming } from '../../../naming.ts';
import { record } from '../../../record.ts';
import { Page } from '../../../shell/page.tsx';
import { type LocaleParams, pageLocale } from '../../../shell/page-locale.ts';
import { pageMetadata } from '../../../shell/page-metadata.ts';
import { absolute, fileHref, pageHref } from '../../../site-path.ts';

const initial = initialState(newestHalf(record));
const answer = compareAnswer(record, initial);

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await pageLocale(props);
  const t = translator(compareTexts, locale);
  return pageMetadata({ locale, path: 'compare', title: t('title'), description: t('description') });
}

export default async function ComparePage(props: LocaleParams) {
  const locale = await pageLocale(props);
  const heading = answerHeading(record, initial, locale);
  const s = translator(states, locale);
  const pageAddress = absolute(pageHref(locale, 'compare'));
  return (
    <Page locale={locale} path="compare">
      <script src={fileHref('asked.js')} />
      <CompareApp
        locale={locale}
        texts={formTexts(locale)}
        failedTexts={{ failed: s('failed'), failedText: s('failedText', { time: '{time}' }), retry: s('retry') }}
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
        embedAddress={absolute(pageHref(locale, 'embed'))}
      >
        <AnswerView
          answer={answer}
          explained={answer.type === 'comparison' ? totalsOf(answer.comparison) : []}
          context={{
            dataset: record,
            locale,
            names: naming(record, locale),
            state: initial,
            explained: ({ entity, period }, group) => `#${figureFragment({ entity: group ?? entity, period })}`,
            addressOf: (other) => `?${encodeState(other)}`,
          }}
        />
      </CompareApp>
    </Page>
  );
}
