import { checkText } from '@outlay/claims';
import type { Metadata } from 'next';
import { CHECKER_FILE, CHIPS_FILE, RECORD_FILE } from '../../../../generated/record-file.ts';
import { translator } from '../../../catalogue.ts';
import { CheckApp } from '../../../check/check-app.tsx';
import { CheckView } from '../../../check/check-view.tsx';
import { checkedText } from '../../../check/checked-text.ts';
import { EXAMPLES } from '../../../check/example.ts';
import { checkFormTexts } from '../../../check/form-texts.ts';
import { failedTexts } from '../../../compare/failed-texts.ts';
import { KindsKey } from '../../../kit/kinds-key.tsx';
import { checkTexts } from '../../../messages/check.ts';
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
  const report = checkText(record, text, { lang, published });
  const kindsKey = <KindsKey locale={locale} />;
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
        pageTexts={pageTexts(locale, { checkTexts })}
        failedTexts={failedTexts(locale)}
        hrefs={{ worker: fileHref(CHECKER_FILE), record: fileHref(RECORD_FILE), chips: fileHref(CHIPS_FILE) }}
        pageAddress={absolute(pageHref(locale, 'check'))}
        example={example}
        kindsKey={kindsKey}
      >
        <CheckView
          checked={checkedText(record, locale, { state: example, report, isExample: true })}
          kindsKey={kindsKey}
        />
      </CheckApp>
    </Page>
  );
}
