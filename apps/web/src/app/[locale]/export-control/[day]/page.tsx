import { dateWords } from '@outlay/domain';
import type { Metadata } from 'next';
import { translator } from '../../../../catalogue.ts';
import { DayPage } from '../../../../export-control/day-page.tsx';
import { ruleDayPath, ruleDays } from '../../../../export-control/rule-days.ts';
import { exportControl } from '../../../../messages/export-control.ts';
import { record } from '../../../../record.ts';
import { pageLocale } from '../../../../shell/page-locale.ts';
import { pageMetadata } from '../../../../shell/page-metadata.ts';
import { previewImage, previewOf } from '../../../../shell/previews.ts';

type DayParams = { readonly params: Promise<{ readonly locale: string; readonly day: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return ruleDays(record).map((day) => ({ day }));
}

export async function generateMetadata(props: DayParams): Promise<Metadata> {
  const { day } = await props.params;
  const locale = await pageLocale(props);
  const t = translator(exportControl, locale);
  const said = { day: dateWords(day, locale) };
  return pageMetadata({
    locale,
    path: ruleDayPath(day),
    title: t('dayTitle', said),
    description: t('dayDescription', said),
    image: previewImage(previewOf('export-control'), locale),
  });
}

export default async function RuleDay(props: DayParams) {
  const { day } = await props.params;
  return <DayPage dataset={record} locale={await pageLocale(props)} day={day} />;
}
