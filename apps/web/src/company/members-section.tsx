import {
  compare,
  type Dataset,
  definitionWords,
  growthWords,
  type Locale,
  listWords,
  parsePeriod,
  periodWords,
  unitWords,
} from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { AmountLink } from '../entity/amount-link.tsx';
import type { EntityAnswer } from '../entity/entity-answer.ts';
import { entityPath } from '../entity/entity-path.ts';
import { newestOf } from '../entity/newest.ts';
import { figureFragment, figureHref } from '../figures/figure-key.ts';
import { Bidi } from '../kit/bidi.tsx';
import { DataTable, type Row } from '../kit/data-table.tsx';
import { Evidence } from '../kit/evidence.tsx';
import { company as texts } from '../messages/company.ts';
import { naming } from '../naming.ts';
import { pageHref } from '../site-path.ts';

/** The companies of a group over the newest half-year that is complete: parts above their total. */
export function MembersSection({
  dataset,
  locale,
  answer,
}: {
  dataset: Dataset;
  locale: Locale;
  answer: EntityAnswer;
}) {
  const { entity, steps } = answer;
  const newest = newestOf(steps.find(({ by }) => by === 'half')) ?? newestOf(steps[0]);
  if (entity.type !== 'group' || !newest) return null;
  const t = translator(texts, locale);
  const names = naming(dataset, locale);
  const period = newest.period.label;
  const { rows } = compare(dataset, { entities: [entity.id], period, currency: 'USD' });
  const mixed = rows.some(({ reported }) => reported !== null && reported.currency !== 'USD');
  const lines = rows.map((row): Row => {
    const member = row.group !== undefined;
    const company = member ? dataset.company(row.id) : undefined;
    const growth = row.growth === null ? undefined : growthWords(row.growth, locale);
    const link = (cell: typeof row.value) =>
      cell && (
        <AmountLink dataset={dataset} locale={locale} entity={row.id} period={period} cell={cell} bare={!member} />
      );
    return {
      key: row.id,
      total: !member,
      head: member ? <a href={pageHref(locale, entityPath(dataset, row.id))}>{names(row.id)}</a> : t('membersTotal'),
      cells: [
        company
          ? listWords(
              row.basis.map((basis) => definitionWords(company, basis, locale)),
              locale,
            )
          : '',
        ...(mixed ? [link(row.reported)] : []),
        link(row.value),
        growth && row.growthCurrency && (
          <a
            key="growth"
            className="gr"
            href={figureHref(
              dataset,
              locale,
              row.id,
              figureFragment({ period, basis: 'headline', currency: row.growthCurrency }),
            )}
          >
            <Bidi text={growth} />
          </a>
        ),
        row.confidence && <Evidence key="evidence" grade={row.confidence} locale={locale} />,
      ],
    };
  });
  const own = rows.find(({ reported }) => reported)?.reported?.currency ?? 'USD';
  return (
    <section className="b" aria-labelledby="members">
      <h2 id="members">{t('members', { period: periodWords(parsePeriod(period), locale) })}</h2>
      <DataTable
        caption={<span className="vh">{t('members', { period: periodWords(parsePeriod(period), locale) })}</span>}
        columns={[
          { head: t('name') },
          { head: t('definition') },
          ...(mixed ? [{ head: unitWords(own, locale), numeric: true }] : []),
          {
            head: mixed ? t('inUnitAverage', { unit: unitWords('USD', locale) }) : unitWords('USD', locale),
            numeric: true,
            main: true,
          },
          { head: t('growth'), numeric: true },
          { head: t('evidence'), numeric: true },
        ]}
        blocks={[lines]}
      />
    </section>
  );
}
