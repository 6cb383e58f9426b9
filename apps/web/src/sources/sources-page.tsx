import { counted, type Dataset, dateWords, isolated, type Locale, type Source } from '@outlay/domain';
import { Fragment, type ReactNode } from 'react';
import { translator } from '../catalogue.ts';
import { entityPath } from '../entity/entity-path.ts';
import { Bidi } from '../kit/bidi.tsx';
import { CcBy } from '../kit/cc-by.tsx';
import { RecordWords } from '../kit/record-words.tsx';
import { kit } from '../messages/kit.ts';
import { pages } from '../messages/pages.ts';
import { naming } from '../naming.ts';
import { Page } from '../shell/page.tsx';
import { pageHref } from '../site-path.ts';
import { type CitedBy, citedBy, TOPIC_PAGES } from './cited-by.ts';
import { licenceWords } from './licence-words.ts';
import { NoteWords } from './note-words.tsx';
import { type Publisher, publisherId, sourceGroups } from './source-groups.ts';
import { SOURCE_KIND_NAMES } from './source-kind-names.ts';

type PageProps = { readonly dataset: Dataset; readonly locale: Locale };

/** Every document of the record by its publisher, with what cites it. */
export function SourcesPage({ dataset, locale }: PageProps) {
  const t = translator(pages, locale);
  const { companies, others } = sourceGroups(dataset);
  const cited = citedBy(dataset);
  const groups = [
    { id: 'companies', heading: t('companies'), publishers: companies },
    { id: 'others', heading: t('others'), publishers: others },
  ];
  return (
    <Page locale={locale} path="sources">
      <div className="hero tool">
        <h1>{t('sourcesTitle')}</h1>
        <p className="stand">
          {t('sourcesStand', {
            count: counted(dataset.sources.length, 'document', locale),
            publishers: t('publishers', { count: companies.length + others.length }),
          })}
        </p>
        <p className="note">{t.rich('termsNote', { cc: () => <CcBy locale={locale} /> })}</p>
        <details className="toc">
          <summary>{t('jump')}</summary>
          <ul className="links">
            {[...companies, ...others].map(({ name }) => (
              <li key={name}>
                <a href={`#${publisherId(name)}`}>
                  <RecordWords text={name} locale={locale} />
                </a>
              </li>
            ))}
          </ul>
        </details>
      </div>
      {groups.map(({ id, heading, publishers }) => (
        <section key={id} className="b" aria-labelledby={id}>
          <h2 id={id}>{heading}</h2>
          {publishers.map((publisher) => (
            <PublisherList key={publisher.name} {...{ dataset, locale, publisher, cited }} />
          ))}
        </section>
      ))}
    </Page>
  );
}

function PublisherList({
  dataset,
  locale,
  publisher: { name, sources },
  cited,
}: PageProps & { publisher: Publisher; cited: (source: string) => CitedBy }) {
  return (
    <div className="target">
      <h3 id={publisherId(name)}>
        <RecordWords text={name} locale={locale} />
      </h3>
      <ul className="srcs">
        {sources.map((source) => (
          <SourceEntry key={source.id} {...{ dataset, locale, source }} cited={cited(source.id)} />
        ))}
      </ul>
    </div>
  );
}

/** One document: title, day, kind, terms, how it was read, what cites it. */
function SourceEntry({ dataset, locale, source, cited }: PageProps & { source: Source; cited: CitedBy }) {
  const t = translator(pages, locale);
  const { id, title, url, kind, published, licence, redistributed, via, note } = source;
  const terms = licenceWords(licence);
  const dot = ' · ';
  return (
    <li id={id}>
      <p>
        {url === undefined ? (
          <RecordWords text={title} locale={locale} />
        ) : (
          <a href={url}>
            <RecordWords text={title} locale={locale} />
          </a>
        )}
      </p>
      <p className="op">
        <span className="nb">
          {published === undefined ? translator(kit, locale)('noDate') : dateWords(published, locale)}
        </span>
        {dot}
        {SOURCE_KIND_NAMES[locale][kind]}
        {dot}
        {terms ? terms[locale] : <RecordWords text={licence} locale={locale} />}
        {redistributed === 'series' && (
          <>
            {dot}
            {t('series')}
          </>
        )}
        {dot}
        <CitedFor {...{ dataset, locale, cited }} />
        {dot}
        <code>{id}</code>
      </p>
      {(via !== undefined || note !== undefined) && (
        <p className="op">
          {via !== undefined && <Bidi text={t('via', { text: isolated(via, locale) })} />}
          {via !== undefined && note !== undefined && ' '}
          {note !== undefined && <NoteWords text={note} locale={locale} />}
        </p>
      )}
    </li>
  );
}

/** What cites a document: companies with their numbers of figures, and parts of the record. */
function CitedFor({ dataset, locale, cited: { entities, topics } }: PageProps & { cited: CitedBy }): ReactNode {
  const t = translator(pages, locale);
  const names = naming(dataset, locale);
  const comma = { en: ', ', ar: '، ', zh: '、' }[locale];
  if (entities.size === 0 && topics.size === 0) return t('citesNothing');
  const links = [...entities].map(([id, count]) => (
    <a key={id} href={`${pageHref(locale, entityPath(dataset, id))}#observations`}>
      {names(id)} ({count})
    </a>
  ));
  const words = [...topics].map((topic) => {
    const page = TOPIC_PAGES[topic];
    if (page === undefined) return <Fragment key={topic}>{t(topic)}</Fragment>;
    return (
      <a key={topic} href={pageHref(locale, page)}>
        {t(topic)}
      </a>
    );
  });
  return (
    <>
      {t('cites')}{' '}
      {[...links, ...words].map((one, place) => (
        <Fragment key={one.key}>
          {place === 0 ? '' : comma}
          {one}
        </Fragment>
      ))}
    </>
  );
}
