import type { Metadata } from 'next';
import { DOCUMENTS } from '../../../../../generated/documents.ts';
import { translator } from '../../../../catalogue.ts';
import { pages } from '../../../../messages/pages.ts';
import { DocumentPage } from '../../../../method/document-page.tsx';
import { type LocaleParams, pageLocale } from '../../../../shell/page-locale.ts';
import { pageMetadata } from '../../../../shell/page-metadata.ts';

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await pageLocale(props);
  const t = translator(pages, locale);
  return pageMetadata({
    locale,
    path: 'method/glossary',
    title: t('glossaryTitle'),
    description: t('glossaryDescription'),
  });
}

export default async function Glossary(props: LocaleParams) {
  const locale = await pageLocale(props);
  return <DocumentPage locale={locale} path="method/glossary" passages={DOCUMENTS.glossary[locale]} />;
}
