import type { Metadata } from 'next';
import { DOCUMENTS } from '../../../../generated/documents.ts';
import { translator } from '../../../catalogue.ts';
import { pages } from '../../../messages/pages.ts';
import { DocumentPage } from '../../../method/document-page.tsx';
import { type LocaleParams, pageLocale } from '../../../shell/page-locale.ts';
import { pageMetadata } from '../../../shell/page-metadata.ts';
import { pageHref } from '../../../site-path.ts';

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await pageLocale(props);
  const t = translator(pages, locale);
  return pageMetadata({ locale, path: 'method', title: t('methodTitle'), description: t('methodDescription') });
}

export default async function Method(props: LocaleParams) {
  const locale = await pageLocale(props);
  const t = translator(pages, locale);
  return (
    <DocumentPage locale={locale} path="method" passages={DOCUMENTS.method[locale]}>
      <p className="note">
        {t('methodExamples')} <a href={pageHref(locale, 'method/glossary')}>{t('glossary')}</a>
      </p>
    </DocumentPage>
  );
}
