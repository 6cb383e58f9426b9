import type { Metadata } from 'next';
import { ChipsPage } from '../../../chips/chips-page.tsx';
import { listWordsOf } from '../../../chips/list-words-of.ts';
import { record } from '../../../record.ts';
import { type LocaleParams, pageLocale } from '../../../shell/page-locale.ts';
import { pageMetadata } from '../../../shell/page-metadata.ts';
import { previewImage, previewOf } from '../../../shell/previews.ts';

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await pageLocale(props);
  const { title, description } = listWordsOf(record, locale);
  return pageMetadata({ locale, path: 'chips', title, description, image: previewImage(previewOf('chips'), locale) });
}

export default async function Chips(props: LocaleParams) {
  return <ChipsPage dataset={record} locale={await pageLocale(props)} />;
}
