import { type Dataset, definitionWords, inPeriodWords, type Locale, percentWords } from '@outlay/domain';
import type { ReactNode } from 'react';
import { translator } from '../catalogue.ts';
import type { EntityAnswer } from '../entity/entity-answer.ts';
import { newestPoint } from '../entity/newest.ts';
import { daysOf } from '../entity/steps.ts';
import { companies } from '../messages/companies.ts';
import { company as texts } from '../messages/company.ts';
import { naming } from '../naming.ts';
import { pageHref } from '../site-path.ts';
import { NoteWords } from '../sources/note-words.tsx';
import { factsOf } from './company-facts.tsx';
import { Facts } from './facts.tsx';
import { NewestAmount } from './newest-amount.tsx';

type HeadProps = { readonly dataset: Dataset; readonly locale: Locale; readonly answer: EntityAnswer };

/** What the entity spent last, in a sentence; how that is counted; and a short account. */
export function CompanyHead({ dataset, locale, answer }: HeadProps) {
  const tc = translator(companies, locale);
  return (
    <div className="hero">
      <p className="crumb">
        <a href={pageHref(locale, 'companies')}>{tc('companies')}</a>
        <Belonging dataset={dataset} locale={locale} answer={answer} />
      </p>
      <h1>
        <Headline dataset={dataset} locale={locale} answer={answer} />
      </h1>
      <Stand dataset={dataset} locale={locale} answer={answer} />
      <Facts list={factsOf(dataset, locale, answer)} />
    </div>
  );
}

/** The groups that it is a member of. */
function Belonging({ dataset, locale, answer: { entity } }: HeadProps) {
  const groups = dataset.groups.filter(({ members }) => members.includes(entity.id));
  return groups.map(({ id, shortNames }) => (
    <span key={id}>
      {' / '}
      <a href={pageHref(locale, `groups/${id}`)}>{shortNames[locale]}</a>
    </span>
  ));
}

function Headline({ dataset, locale, answer }: HeadProps) {
  const t = translator(texts, locale);
  const { entity } = answer;
  const name = nameOf(dataset, locale, answer);
  const newest = newestPoint(answer)?.point;
  if (entity.type === 'company' && entity.company.ownership === 'private' && entity.company.type === 'company') {
    return t('privateTitle', { name });
  }
  if (!newest) {
    return answer.estimates.length > 0 ? t('estimatesTitle', { name }) : t('plansTitle', { name });
  }
  const spends = entity.type === 'group' || entity.company.type === 'company';
  const change = newest.growth === null ? '' : newest.growth >= 0 ? 'More' : 'Less';
  return t.rich(`${spends ? 'spent' : 'plain'}${change}`, {
    name,
    inPeriod: inPeriodWords(daysOf(newest), locale),
    percent: briefPercent(newest.growth ?? 0, locale),
    amount: () => <NewestAmount dataset={dataset} locale={locale} answer={answer} point={newest} />,
  });
}

/** The size of a change, whole from ten per cent on. */
function briefPercent(fraction: number, locale: Locale): string {
  const size = Math.abs(fraction);
  return percentWords(size, locale, size < 0.0995 ? 1 : 0);
}

/** The name as the sentence needs it: groups have an article in English. */
function nameOf(dataset: Dataset, locale: Locale, { entity }: EntityAnswer): string {
  const name = naming(dataset, locale)(entity.id);
  return locale === 'en' && entity.type === 'group' ? `The ${name}` : name;
}

function Stand({ dataset, locale, answer }: HeadProps) {
  const t = translator(texts, locale);
  const { entity } = answer;
  if (entity.type === 'group') {
    return (
      <p className="stand">
        <NoteWords text={entity.group.why} locale={locale} />
      </p>
    );
  }
  const { headline, scope } = entity.company;
  if (!headline) {
    return (
      <p className="stand">
        {locale === 'en' ? '' : `${t('standScope')} `}
        {scope !== undefined && <NoteWords text={scope} locale={locale} />}
      </p>
    );
  }
  const definition = definitionWords(entity.company, headline.basis, locale);
  const point = newestPoint(answer)?.point;
  const dollars = point?.value && point.reported?.currency !== 'USD';
  const text: ReactNode = dollars
    ? t.rich('stand', {
        definition,
        usd: () => <NewestAmount dataset={dataset} locale={locale} answer={answer} point={point} dollars />,
      })
    : t('standOwn', { definition });
  return <p className="stand">{text}</p>;
}
