import { counted } from '@outlay/domain';
import type { Metadata } from 'next';
import { translator } from '../../../catalogue.ts';
import { pages } from '../../../messages/pages.ts';
import { record } from '../../../record.ts';
import { type LocaleParams, pageLocale } from '../../../shell/page-locale.ts';
import { pageMetadata } from '../../../shell/page-metadata.ts';
import { SourcesPage } from '../../../sources/sources-page.tsx';

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await pageLocale(props);
  const t = translator(pages, locale);
  const count = counted(record.sources.length, 'document', locale);
  return pageMetadata({
    locale,
    path: 'sources',
    title: t('sourcesTitle'),
    description: t('sourcesDescription', { count }),
  });
}

export default async function Sources(props: LocaleParams) {
  return <SourcesPage dataset={record} locale={await pageLocale(props)} />;
}
