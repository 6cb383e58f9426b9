import { checkText } from '@outlay/claims';
import type { Metadata } from 'next';
import { CHIPS_FILE, RECORD_FILE } from '../../../../generated/record-file.ts';
import { translator } from '../../../catalogue.ts';
import { CheckApp } from '../../../check/check-app.tsx';
import { CheckView } from '../../../check/check-view.tsx';
import { EXAMPLES } from '../../../check/example.ts';
import { checkFormTexts } from '../../../check/form-texts.ts';
import { failedTexts } from '../../../compare/failed-texts.ts';
import { checkTexts } from '../../../messages/check.ts';
import { kit } from '../../../messages/kit.ts';
import { pageTexts } from '../../../page-texts.ts';
import { record } from '../../../record.ts';
import { Page } from '../../../shell/page.tsx';
import { type LocaleParams, pageLocale } from '../../../shell/page-locale.ts';
import { pageMetadata } from '../../../shell/page-metadata.ts';
import { StartScripts } from '../../../shell/start-scripts.tsx';
import { absolute, fileHref, pageHref } from '../../../site-path.ts';

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await pageLocale(props);
  const t = translator(checkTexts, locale);
  return pageMetadata({ locale, path: 'check', title: t('title'), description: t('description') });
}

export default async function CheckPage(props: LocaleParams) {
  const locale = await pageLocale(props);
  const t = translator(checkTexts, locale);
  const example = EXAMPLES[locale];
  const { text, lang, published } = example;
  return (
    <Page locale={locale} path="check">
      <StartScripts />
      <div className="hero tool">
        <h1>{t('title')}</h1>
        <p className="stand">{t('stand')}</p>
      </div>
      <noscript>
        <style>{'form.check{display:none}'}</style>
        <p className="state none">{t('noScript')}</p>
      </noscript>
      <CheckApp
        texts={checkFormTexts(locale)}
        pageTexts={pageTexts(locale, { checkTexts, kit })}
        failedTexts={failedTexts(locale)}
        recordHrefs={{ record: fileHref(RECORD_FILE), chips: fileHref(CHIPS_FILE) }}
        pageAddress={absolute(pageHref(locale, 'check'))}
        example={example}
      >
        <CheckView
          state={example}
          report={checkText(record, text, { lang, published })}
          dataset={record}
          locale={locale}
          isExample={true}
        />
      </CheckApp>
    </Page>
  );
}
