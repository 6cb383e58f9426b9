import { counted, type Dataset, definitionWords, type Locale } from '@outlay/domain';
import type { ReactNode } from 'react';
import { translator } from '../catalogue.ts';
import { heapsOf, heapWords } from '../company/observations-section.tsx';
import type { EntityAnswer } from '../entity/entity-answer.ts';
import { entityPath, figuresPath } from '../entity/entity-path.ts';
import { derivationWords } from '../kit/derivation/words-of.ts';
import { KindsKey } from '../kit/kinds-key.tsx';
import { companies } from '../messages/companies.ts';
import { figures as texts } from '../messages/figures.ts';
import { Page } from '../shell/page.tsx';
import { pageHref } from '../site-path.ts';
import { FigurePanel } from './figure-panel.tsx';
import { allListed, type ListedYear, listedFigures } from './listed-figures.ts';
import { ObservationPanel } from './observation-panel.tsx';
import { SharePanel } from './share-panel.tsx';

type FiguresProps = { readonly dataset: Dataset; readonly locale: Locale; readonly answer: EntityAnswer };

/** Every figure of an entity and how it came about; what other pages print leads here. */
export function FiguresPage({ dataset, locale, answer }: FiguresProps) {
  const t = translator(texts, locale);
  const words = derivationWords(dataset, locale);
  const { entity, observations, shares } = answer;
  const name = words.names(entity.id);
  const listed = listedFigures(answer);
  const allShares = [...shares.year, ...shares.half, ...shares.quarter];
  const leading = entity.type === 'company' ? entity.company.headline?.basis : undefined;
  const definition = entity.type === 'company' && leading && definitionWords(entity.company, leading, locale);
  const years = (list: readonly ListedYear[]) =>
    list.map(({ year, figures }) => (
      <div key={year} className="target">
        <h3>{year}</h3>
        {figures.map((figure) => (
          <FigurePanel
            key={`${figure.key.period}${figure.key.basis}${figure.key.currency}`}
            {...{ dataset, words, figure }}
          />
        ))}
      </div>
    ));
  const sections: { id: string; heading: string; body: ReactNode }[] = [
    {
      id: 'headline',
      heading: definition ? t('headline', { definition }) : t('headlinePlain'),
      body: listed.headline.length > 0 && years(listed.headline),
    },
    { id: 'fiscal', heading: t('fiscal'), body: listed.fiscal.length > 0 && years(listed.fiscal) },
    { id: 'definitions', heading: t('definitions'), body: listed.definitions.length > 0 && years(listed.definitions) },
    {
      id: 'shares',
      heading: t('shares'),
      body:
        allShares.length > 0 &&
        allShares.map((share) => <SharePanel key={`${share.period.start}${share.period.end}`} {...{ words, share }} />),
    },
    {
      id: 'observations',
      heading: t('observations'),
      body: observations.length > 0 && (
        <>
          <p className="note">{t('observationsNote')}</p>
          {heapsOf(observations).map(({ metric, basis, rows }) => (
            <div key={`${metric}${basis}`} className="target">
              <h3>{heapWords(entity.type === 'company' ? entity.company : undefined, metric, basis, locale)}</h3>
              {rows.map((row) => (
                <ObservationPanel key={row.id} dataset={dataset} locale={locale} row={row} />
              ))}
            </div>
          ))}
        </>
      ),
    },
  ].filter(({ body }) => body);
  const count = allListed(listed).length + allShares.length + observations.length;
  return (
    <Page locale={locale} path={figuresPath(dataset, entity.id)}>
      <div className="hero tool">
        <p className="crumb">
          <a href={pageHref(locale, 'companies')}>{translator(companies, locale)('companies')}</a>
          {' / '}
          <a href={pageHref(locale, entityPath(dataset, entity.id))}>{name}</a>
        </p>
        <h1>{t('title', { name })}</h1>
        <p className="stand">{t('stand', { name, count: counted(count, 'figure', locale) })}</p>
        <nav aria-label={t('contents')}>
          <ul className="links">
            {sections.map(({ id, heading }) => (
              <li key={id}>
                <a href={`#s-${id}`}>{heading}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <KindsKey locale={locale} />
      {sections.map(({ id, heading, body }) => (
        <section key={id} className="b" aria-labelledby={`s-${id}`}>
          <h2 id={`s-${id}`}>{heading}</h2>
          {body}
        </section>
      ))}
    </Page>
  );
}
