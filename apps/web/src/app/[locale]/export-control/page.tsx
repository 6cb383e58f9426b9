import type { Metadata } from 'next';
import { translator } from '../../../catalogue.ts';
import { ExportControlPage } from '../../../export-control/export-control-page.tsx';
import { exportControl } from '../../../messages/export-control.ts';
import { record } from '../../../record.ts';
import { type LocaleParams, pageLocale } from '../../../shell/page-locale.ts';
import { pageMetadata } from '../../../shell/page-metadata.ts';
import { previewImage, previewOf } from '../../../shell/previews.ts';

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await pageLocale(props);
  const t = translator(exportControl, locale);
  const image = previewImage(previewOf('export-control'), locale);
  return pageMetadata({ locale, path: 'export-control', title: t('title'), description: t('description'), image });
}

export default async function ExportControl(props: LocaleParams) {
  return <ExportControlPage dataset={record} locale={await pageLocale(props)} />;
}
