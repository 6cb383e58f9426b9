import type { Metadata } from 'next';
import { translator } from '../../../catalogue.ts';
import { DataPage } from '../../../data/data-page.tsx';
import { feedHref } from '../../../data/feed-href.ts';
import { pages } from '../../../messages/pages.ts';
import { record } from '../../../record.ts';
import { type LocaleParams, pageLocale } from '../../../shell/page-locale.ts';
import { pageMetadata } from '../../../shell/page-metadata.ts';
import { absolute } from '../../../site-path.ts';

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await pageLocale(props);
  const t = translator(pages, locale);
  const { alternates, ...metadata } = pageMetadata({
    locale,
    path: 'data',
    title: t('dataTitle'),
    description: t('dataDescription'),
  });
  const feeds = [{ url: absolute(feedHref(locale)), title: t('feedTitle') }];
  return { ...metadata, alternates: { ...alternates, types: { 'application/atom+xml': feeds } } };
}

export default async function Data(props: LocaleParams) {
  return <DataPage dataset={record} locale={await pageLocale(props)} />;
}
