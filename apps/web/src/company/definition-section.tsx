import { type BridgeName, type Company, currencyWords, type Dataset, type Locale, sentences } from '@outlay/domain';
import { Fragment, type ReactNode } from 'react';
import { translator } from '../catalogue.ts';
import type { EntityAnswer } from '../entity/entity-answer.ts';
import { entityPath } from '../entity/entity-path.ts';
import { sentenceCase } from '../home/home-words.ts';
import { Caveats, type KeepInMind } from '../kit/caveats.tsx';
import { definition as texts } from '../messages/definition.ts';
import { naming } from '../naming.ts';
import { pageHref } from '../site-path.ts';
import { NoteWords } from '../sources/note-words.tsx';

const ACCOUNTS = {
  'us-gaap': 'usGaap',
  ifrs: 'ifrs',
  none: 'noAccounts',
  mixed: 'mixedAccounts',
  unknown: 'unknownAccounts',
} as const satisfies Record<Company['accounting'], string>;

const BRIDGES = {
  'finance-lease-principal': 'bridgeLeases',
  'ppe-proceeds': 'bridgeProceeds',
} as const satisfies Record<BridgeName, string>;

type SectionProps = { readonly dataset: Dataset; readonly locale: Locale; readonly answer: EntityAnswer };

/** What a company counts as capital expenditure, in its own words, and what else must be known to read its figures. */
export function DefinitionSection({ dataset, locale, answer: { entity } }: SectionProps) {
  if (entity.type === 'group') return null;
  const t = translator(texts, locale);
  const { company } = entity;
  const { headline, scope, note, accounting, currency } = company;
  const own = (text: string | undefined): ReactNode => text && <NoteWords text={text} locale={locale} />;
  const bridges = company.bridges.map((name) => sentenceCase(t(BRIDGES[name])));
  const rows: readonly { name: string; text: ReactNode }[] = [
    { name: t('definitionText'), text: own(headline?.definition) },
    { name: t('definitionWhy'), text: own(headline?.why) },
    { name: t('scope'), text: own(scope) },
    { name: t('note'), text: own(note) },
    { name: t('bridges'), text: sentences(bridges, locale) },
    { name: t('related'), text: relatedWords(dataset, locale, company) },
    { name: t('accounts'), text: t(ACCOUNTS[accounting]) },
    { name: t('currency'), text: sentenceCase(currencyWords(currency, locale)) },
  ];
  const list: KeepInMind[] = rows.filter(({ text }) => text);
  return (
    <section className="b" aria-labelledby="definition">
      <h2 id="definition">{t('definitionHeading', { name: naming(dataset, locale)(company.id) })}</h2>
      <Caveats list={list} />
      {locale !== 'en' && (
        <details className="more">
          <summary>{t('english')}</summary>
          {[headline?.definition, headline?.why, scope, note].filter(isSaid).map((text) => (
            <p key={text} className="note" lang="en" dir="ltr">
              {text}
            </p>
          ))}
        </details>
      )}
    </section>
  );
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined;
}

/** The company of a part, the parts of a company, and why an aggregate is never added. */
function relatedWords(dataset: Dataset, locale: Locale, { id, type, partOf }: Company): ReactNode {
  const t = translator(texts, locale);
  const names = naming(dataset, locale);
  const link = (other: string) => <a href={pageHref(locale, entityPath(dataset, other))}>{names(other)}</a>;
  if (partOf !== undefined) return t.rich('partOf', { company: () => link(partOf) });
  if (type === 'aggregate') return t('otherTotals');
  const parts = dataset.companies.filter((one) => one.partOf === id);
  if (parts.length === 0) return undefined;
  const comma = { en: ', ', ar: '، ', zh: '、' }[locale];
  const list = parts.map((part, place) => (
    <Fragment key={part.id}>
      {place === 0 ? '' : comma}
      {link(part.id)}
    </Fragment>
  ));
  return t.rich('partsOf', { list: () => list });
}
