import { BASIS_NAMES, type Dataset, definitionWords, type Locale, periodWords, unitWords } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { AmountLink } from '../entity/amount-link.tsx';
import { daysAt } from '../entity/definitions.ts';
import type { EntityAnswer } from '../entity/entity-answer.ts';
import { DataTable } from '../kit/data-table.tsx';
import { company as texts } from '../messages/company.ts';

/** The figures of a company on each of its definitions, side by side. */
export function DefinitionsSection({
  dataset,
  locale,
  answer: { entity, definitions },
}: {
  dataset: Dataset;
  locale: Locale;
  answer: EntityAnswer;
}) {
  if (!definitions || entity.type === 'group') return null;
  const t = translator(texts, locale);
  const { columns } = definitions;
  const currency = columns[0]?.points.find(({ value }) => value)?.value?.currency ?? entity.company.currency;
  const rows = definitions.periods
    .map((period, place) => ({
      key: period,
      head: periodWords(daysAt(definitions, place), locale, { short: true }),
      cells: columns.map(({ basis, headline, points }) => {
        const cell = points[place]?.value;
        if (!cell) return null;
        return (
          <AmountLink
            key={basis}
            dataset={dataset}
            locale={locale}
            entity={entity.id}
            period={period}
            basis={headline ? 'headline' : basis}
            cell={cell}
          />
        );
      }),
    }))
    .toReversed();
  return (
    <section className="b" aria-labelledby="bases">
      <h2 id="bases">{t('bases')}</h2>
      <p className="note">{t('basesNote')}</p>
      <details className="more">
        <summary>
          {t(definitions.by === 'quarter' ? 'byQuarter' : 'byYear')}, {unitWords(currency, locale)}
        </summary>
        <DataTable
          caption={<span className="vh">{t('bases')}</span>}
          columns={[
            { head: t('days') },
            ...columns.map(({ basis }, place) => ({
              head: place === 0 ? definitionWords(entity.company, basis, locale) : BASIS_NAMES[locale][basis],
              numeric: true,
              main: place === 0,
            })),
          ]}
          blocks={[rows]}
        />
      </details>
    </section>
  );
}
