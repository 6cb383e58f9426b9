import { PUBLISHED_TABLES, type PublishedTable, publishedTable } from '@outlay/dataset';
import type { Dataset, Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { DataTable } from '../kit/data-table.tsx';
import { RecordWords } from '../kit/record-words.tsx';
import { pages } from '../messages/pages.ts';
import { NoteWords } from '../sources/note-words.tsx';
import { TABLE_NAMES } from './table-names.ts';

/** Every column of every table with its type and meaning; in English the words are those of the data package. */
export function Dictionary({ dataset, locale }: { dataset: Dataset; locale: Locale }) {
  const t = translator(pages, locale);
  return (
    <section className="b" aria-labelledby="dictionary">
      <h2 id="dictionary">{t('dictionary')}</h2>
      {PUBLISHED_TABLES.map((name) => (
        <TableColumns key={name} dataset={dataset} locale={locale} name={name} />
      ))}
    </section>
  );
}

function TableColumns({ dataset, locale, name }: { dataset: Dataset; locale: Locale; name: PublishedTable }) {
  const t = translator(pages, locale);
  const title = TABLE_NAMES[locale][name];
  const { description, fields } = publishedTable(dataset, name);
  const rows = fields.map(({ name: column, type, description: meaning, constraints }) => ({
    key: column,
    head: <code>{column}</code>,
    cells: [
      <>
        <RecordWords text={type} locale={locale} />
        {constraints?.required && <span className="op"> ({t('required')})</span>}
      </>,
      <span key="meaning">
        <NoteWords text={meaning} locale={locale} />
        {constraints?.enum && (
          <span className="op">
            {' '}
            <bdi dir="ltr" lang="en">
              {constraints.enum.join(', ')}
            </bdi>
          </span>
        )}
      </span>,
    ],
  }));
  return (
    <details className="more">
      <summary>
        {title}{' '}
        <bdi dir="ltr" className="op">
          ({name})
        </bdi>
      </summary>
      <p className="note" id={name}>
        <NoteWords text={description} locale={locale} />
      </p>
      <DataTable
        caption={<span className="vh">{title}</span>}
        columns={[{ head: t('column') }, { head: t('type') }, { head: t('meaning') }]}
        blocks={[rows]}
      />
    </details>
  );
}
