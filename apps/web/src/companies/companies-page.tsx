import {
  type Company,
  counted,
  type Dataset,
  definitionWords,
  type Group,
  type Locale,
  listWords,
  nameIn,
  periodWords,
  rangeWords,
} from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { entityAnswer } from '../entity/entity-answer.ts';
import { entityPath } from '../entity/entity-path.ts';
import { newestPoint } from '../entity/newest.ts';
import { daysOf } from '../entity/steps.ts';
import { figureFragment, figureHref, observationHref } from '../figures/figure-key.ts';
import { sentenceCase } from '../home/home-words.ts';
import { Bidi } from '../kit/bidi.tsx';
import { DataTable, type Row } from '../kit/data-table.tsx';
import { Figure } from '../kit/figure.tsx';
import { KindsKey } from '../kit/kinds-key.tsx';
import { companies } from '../messages/companies.ts';
import { company as texts } from '../messages/company.ts';
import { Page } from '../shell/page.tsx';
import { pageHref } from '../site-path.ts';
import { NoteWords } from '../sources/note-words.tsx';

type PageProps = { readonly dataset: Dataset; readonly locale: Locale };

/** Everything that has figures, each with its definition and its newest figure. */
export function CompaniesPage({ dataset, locale }: PageProps) {
  const t = translator(texts, locale);
  const tc = translator(companies, locale);
  const of = (type: Company['type']) =>
    dataset.companies
      .filter((one) => one.type === type)
      .toSorted((left, right) => nameIn(left, locale).localeCompare(nameIn(right, locale), locale));
  const count = counted(of('company').length, 'company', locale);
  return (
    <Page locale={locale} path="companies">
      <div className="hero tool">
        <h1>{tc('companiesTitle')}</h1>
        <p className="stand">{tc('companiesStand', { companies: count })}</p>
      </div>
      <KindsKey locale={locale} />
      <EntityTable {...{ dataset, locale }} id="all" heading={tc('companies')} head={t('name')} list={of('company')} />
      <EntityTable
        {...{ dataset, locale }}
        id="groups"
        heading={tc('groups')}
        head={t('group')}
        list={dataset.groups}
      />
      <EntityTable {...{ dataset, locale }} id="parts" heading={tc('parts')} head={tc('part')} list={of('part')} />
      <EntityTable
        {...{ dataset, locale }}
        id="aggregates"
        heading={tc('aggregates')}
        head={t('aggregate')}
        list={of('aggregate')}
      />
    </Page>
  );
}

function EntityTable({
  dataset,
  locale,
  id,
  heading,
  head,
  list,
}: PageProps & { id: string; heading: string; head: string; list: readonly (Company | Group)[] }) {
  const t = translator(texts, locale);
  const tc = translator(companies, locale);
  const rows = list.map(
    (entity): Row => ({
      key: entity.id,
      head: <a href={pageHref(locale, entityPath(dataset, entity.id))}>{nameIn(entity, locale)}</a>,
      cells: [
        <Newest key="newest" dataset={dataset} locale={locale} id={entity.id} />,
        <Definition key="definition" dataset={dataset} locale={locale} entity={entity} />,
      ],
    }),
  );
  return (
    <section className="b" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <DataTable
        caption={<span className="vh">{heading}</span>}
        columns={[{ head }, { head: tc('newest') }, { head: t('definition') }]}
        blocks={[rows]}
      />
    </section>
  );
}

/** The newest figure with its days; else the newest thing that anybody said. */
function Newest({ dataset, locale, id }: PageProps & { id: string }) {
  const answer = entityAnswer(dataset, id);
  const point = newestPoint(answer)?.point;
  const cell = point?.reported ?? point?.value;
  const comma = { en: ', ', ar: '، ', zh: '，' }[locale];
  if (point && cell) {
    const fragment = figureFragment({ period: point.period.label, basis: 'headline', currency: cell.currency });
    return (
      <span>
        <Figure
          locale={locale}
          text={rangeWords(cell, locale)}
          kind={cell.kind}
          href={figureHref(dataset, locale, id, fragment)}
        />
        {comma}
        {periodWords(daysOf(point), locale, { short: true })}
      </span>
    );
  }
  const said = answer.targets[0]?.sayings.at(-1) ?? answer.estimates[0];
  if (!said) return null;
  const { amount, low, high, currency, kind, period } = said;
  return (
    <span>
      <Figure
        locale={locale}
        text={rangeWords({ amount, low, high, currency }, locale, { stated: true })}
        kind={kind}
        href={observationHref(dataset, locale, said)}
      />
      {comma}
      <Bidi text={periodWords(period, locale, { short: true })} />
    </span>
  );
}

function Definition({ dataset, locale, entity }: PageProps & { entity: Company | Group }) {
  if ('members' in entity) {
    return listWords(
      entity.members.map((id) => nameIn(dataset.company(id), locale)),
      locale,
    );
  }
  const { headline, scope } = entity;
  if (headline) return sentenceCase(definitionWords(entity, headline.basis, locale));
  return scope === undefined ? null : <NoteWords text={scope} locale={locale} />;
}
