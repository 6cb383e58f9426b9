import { PUBLISHED_TABLES, publishedTable } from '@outlay/dataset';
import { citation, counted, type Dataset, dateWords, type Locale, numerals } from '@outlay/domain';
import { FILE_SIZES } from '../../generated/file-sizes.ts';
import { translator } from '../catalogue.ts';
import { CcBy } from '../kit/cc-by.tsx';
import { Cite } from '../kit/cite.tsx';
import { DataTable } from '../kit/data-table.tsx';
import { pages } from '../messages/pages.ts';
import { JsonLd } from '../shell/json-ld.tsx';
import { Page } from '../shell/page.tsx';
import { absolute, fileHref, pageHref } from '../site-path.ts';
import { AskByProgram } from './ask-by-program.tsx';
import { CHANGES } from './changes.ts';
import { ChangesList } from './changes-list.tsx';
import { Dictionary } from './dictionary.tsx';
import { feedHref } from './feed-href.ts';
import { DATA_PACKAGE, tablePath, WHOLE_RECORD } from './record-files.ts';
import { recordSchema } from './record-schema.ts';
import { TABLE_NAMES } from './table-names.ts';

type PageProps = { readonly dataset: Dataset; readonly locale: Locale };

/** The record as data: files, licence, how to ask it by program, every column, every change. */
export function DataPage({ dataset, locale }: PageProps) {
  const t = translator(pages, locale);
  const cc = () => <CcBy locale={locale} />;
  const cited = citation({
    key: dataset.version,
    title: 'Outlay: the record of capital expenditure on AI infrastructure in China and the United States',
    version: dataset.version,
    recordedTo: dataset.recordedTo,
    url: absolute(pageHref(locale, 'data')),
  });
  return (
    <Page locale={locale} path="data">
      <JsonLd data={recordSchema(dataset, locale)} />
      <div className="hero tool">
        <h1>{t('dataTitle')}</h1>
        <p className="stand">
          {t.rich('dataStand', {
            version: dataset.version,
            day: dateWords(dataset.recordedTo, locale),
            observations: counted(dataset.observations.length, 'figure', locale),
            entities: counted(dataset.companies.filter(({ type }) => type === 'company').length, 'company', locale),
            cc,
          })}
        </p>
      </div>
      <section className="b" aria-labelledby="files">
        <h2 id="files">{t('files')}</h2>
        <Files dataset={dataset} locale={locale} />
      </section>
      <section className="b" aria-labelledby="licence">
        <h2 id="licence">{t('licence')}</h2>
        <p className="prose">
          {t.rich('licenceText', {
            cc,
            sources: () => <a href={pageHref(locale, 'sources')}>{t('sourcesShort')}</a>,
          })}
        </p>
        <Cite citation={cited} locale={locale} />
      </section>
      <AskByProgram locale={locale} />
      <section className="b" aria-labelledby="changes">
        <h2 id="changes">{t('changes')}</h2>
        <p className="note">{t.rich('changesText', { feed: () => <a href={feedHref(locale)}>{t('feedName')}</a> })}</p>
        <ChangesList locale={locale} changes={CHANGES} />
      </section>
      <Dictionary dataset={dataset} locale={locale} />
    </Page>
  );
}

function Files({ dataset, locale }: PageProps) {
  const t = translator(pages, locale);
  const size = (path: string) => t('kilobytes', { size: Math.ceil((FILE_SIZES[path] ?? 0) / 1000) });
  const link = (path: string) => (
    <a href={fileHref(path)} download="">
      <bdi dir="ltr">{path.slice(path.lastIndexOf('/') + 1)}</bdi>
    </a>
  );
  const tables = PUBLISHED_TABLES.map((name) => {
    const { rows } = publishedTable(dataset, name);
    const path = tablePath(name);
    return {
      key: path,
      head: link(path),
      cells: [
        <a key="what" href={`#${name}`}>
          {TABLE_NAMES[locale][name]}
        </a>,
        numerals(rows.length),
        size(path),
      ],
    };
  });
  return (
    <DataTable
      caption={<span className="vh">{t('files')}</span>}
      columns={[
        { head: t('file') },
        { head: t('what') },
        { head: t('rows'), numeric: true },
        { head: t('size'), numeric: true, main: true },
      ]}
      blocks={[
        [
          { key: 'whole', head: link(WHOLE_RECORD), cells: [t('wholeText'), '', size(WHOLE_RECORD)] },
          { key: 'package', head: link(DATA_PACKAGE), cells: [t('packageText'), '', size(DATA_PACKAGE)] },
        ],
        tables,
      ]}
    />
  );
}
