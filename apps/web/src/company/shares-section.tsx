import {
  type Dataset,
  type Locale,
  percentWords,
  periodLabel,
  periodWords,
  unitRange,
  unitWords,
} from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { AmountLink } from '../entity/amount-link.tsx';
import type { EntityAnswer } from '../entity/entity-answer.ts';
import type { Share } from '../entity/shares.ts';
import { figureHref, shareFragment } from '../figures/figure-key.ts';
import { DataTable } from '../kit/data-table.tsx';
import { Figure } from '../kit/figure.tsx';
import { company as texts } from '../messages/company.ts';

type SectionProps = { readonly dataset: Dataset; readonly locale: Locale; readonly answer: EntityAnswer };

/** How much of its revenue a company spends: by year, and by quarter one key away. */
export function SharesSection({ dataset, locale, answer }: SectionProps) {
  const { year, quarter } = answer.shares;
  const tables = (
    [
      ['byYear', year],
      ['byQuarter', quarter],
    ] as const
  ).filter(([, shares]) => shares.length > 0);
  if (tables.length === 0) return null;
  const t = translator(texts, locale);
  return (
    <section className="b" aria-labelledby="share">
      <h2 id="share">{t('share')}</h2>
      <p className="note">{t('shareNote')}</p>
      <div className="tables">
        {tables.map(([caption, shares], place) =>
          place === 0 ? (
            <SharesTable key={caption} {...{ dataset, locale, answer, shares }} caption={t(caption)} />
          ) : (
            <details key={caption} className="more">
              <summary>{t(caption)}</summary>
              <SharesTable {...{ dataset, locale, answer, shares }} caption={t(caption)} hidden />
            </details>
          ),
        )}
      </div>
    </section>
  );
}

function SharesTable({
  dataset,
  locale,
  answer: { entity },
  shares,
  caption,
  hidden = false,
}: SectionProps & { shares: readonly Share[]; caption: string; hidden?: boolean }) {
  const t = translator(texts, locale);
  const unit = unitWords(shares[0]?.revenue.value.currency ?? 'USD', locale);
  const rows = shares.toReversed().map(({ period, value, row, revenue }) => {
    const label = periodLabel(period);
    const href = figureHref(dataset, locale, entity.id, shareFragment(label));
    return {
      key: label,
      head: periodWords(period, locale, { short: true }),
      cells: [
        row.reported && (
          <AmountLink
            key="spent"
            dataset={dataset}
            locale={locale}
            entity={entity.id}
            period={label}
            cell={row.reported}
          />
        ),
        <Figure
          key="revenue"
          locale={locale}
          text={unitRange(revenue.value, locale)}
          kind={revenue.kind}
          href={href}
        />,
        <Figure key="share" locale={locale} text={percentWords(value, locale)} kind="derived" href={href} />,
      ],
    };
  });
  return (
    <DataTable
      caption={hidden ? <span className="vh">{caption}</span> : caption}
      columns={[
        { head: t('days') },
        { head: t('capexUnit', { unit }), numeric: true },
        { head: t('revenueUnit', { unit }), numeric: true },
        { head: t('shareHead'), numeric: true, main: true },
      ]}
      blocks={[rows]}
    />
  );
}
