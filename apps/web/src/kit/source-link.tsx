import { dateWords, type Locale, type Source } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { kit } from '../messages/kit.ts';
import { RecordWords } from './record-words.tsx';

/** A document by its title, linked where it has an address, and the day it is dated. */
export function SourceLink({ source, locale }: { source: Source; locale: Locale }) {
  const t = translator(kit, locale);
  const title = <RecordWords text={source.title} locale={locale} />;
  const comma = { en: ', ', ar: '، ', zh: '，' }[locale];
  return (
    <>
      {source.url === undefined ? title : <a href={source.url}>{title}</a>}
      {comma}
      <span className="nb">{source.published === undefined ? t('noDate') : dateWords(source.published, locale)}</span>
    </>
  );
}
