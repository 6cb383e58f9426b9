import type { Metadata } from 'next';
import { translator } from '../../../catalogue.ts';
import { shipments } from '../../../messages/shipments.ts';
import { record } from '../../../record.ts';
import { type LocaleParams, pageLocale } from '../../../shell/page-locale.ts';
import { pageMetadata } from '../../../shell/page-metadata.ts';
import { previewImage, previewOf } from '../../../shell/previews.ts';
import { ShipmentsPage } from '../../../shipments/shipments-page.tsx';

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await pageLocale(props);
  const t = translator(shipments, locale);
  const image = previewImage(previewOf('shipments'), locale);
  return pageMetadata({ locale, path: 'shipments', title: t('title'), description: t('description'), image });
}

export default async function Shipments(props: LocaleParams) {
  return <ShipmentsPage dataset={record} locale={await pageLocale(props)} />;
}
