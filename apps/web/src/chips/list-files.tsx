import { citation, type Dataset, type Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { tablePath } from '../data/record-files.ts';
import { TakeAlong } from '../kit/take-along.tsx';
import { chips as texts } from '../messages/chips.ts';
import { absolute, pageHref } from '../site-path.ts';
import { CHIP_LIST_FILE } from './chip-files.ts';

/** What can be taken along from the list of chips. */
export function ListFiles({ dataset, locale }: { dataset: Dataset; locale: Locale }) {
  const t = translator(texts, locale);
  const cited = citation({
    key: `chips ${dataset.version}`,
    title: 'AI chips: total processing performance, performance density and export status',
    version: dataset.version,
    recordedTo: dataset.recordedTo,
    url: absolute(pageHref(locale, 'chips')),
  });
  const files = [
    { path: CHIP_LIST_FILE, name: t('listCsv') },
    { path: tablePath('chips'), name: t('tableCsv') },
  ];
  return <TakeAlong locale={locale} heading={t('take')} files={files} command="outlay chips" cited={cited} />;
}
