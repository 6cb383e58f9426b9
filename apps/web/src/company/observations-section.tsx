import {
  BASIS_NAMES,
  type Basis,
  type Company,
  counted,
  type Dataset,
  dateWords,
  definitionWords,
  fiscalLabel,
  fiscalWords,
  grouped,
  type Locale,
  METRIC_NAMES,
  type Metric,
  type Observation,
  periodWords,
  publicFrom,
  unitRange,
  unitWords,
} from '@outlay/domain';
import { translator } from '../catalogue.ts';
import type { EntityAnswer } from '../entity/entity-answer.ts';
import { hasCalendarYears } from '../entity/fiscal-steps.ts';
import { observationFragment, observationHref } from '../figures/figure-key.ts';
import { sentenceCase } from '../home/home-words.ts';
import { Bidi } from '../kit/bidi.tsx';
import { DataTable, type Row } from '../kit/data-table.tsx';
import { Evidence } from '../kit/evidence.tsx';
import { Figure } from '../kit/figure.tsx';
import { KindBadge } from '../kit/kind-badge.tsx';
import { SourceLink } from '../kit/source-link.tsx';
import { company as texts } from '../messages/company.ts';

/** Observations of one metric and definition, in one currency. */
type Heap = { readonly metric: Metric; readonly basis: Basis | undefined; readonly rows: readonly Observation[] };

/** Every observation of an entity with its document, by what it measures; each group opens. */
export function ObservationsSection({
  dataset,
  locale,
  answer: { entity, observations },
}: {
  dataset: Dataset;
  locale: Locale;
  answer: EntityAnswer;
}) {
  if (observations.length === 0) return null;
  const t = translator(texts, locale);
  const company = entity.type === 'company' ? entity.company : undefined;
  return (
    <section className="b" aria-labelledby="observations">
      <h2 id="observations">{t('observations')}</h2>
      <p className="note">{t('observationsNote', { count: counted(observations.length, 'figure', locale) })}</p>
      {heapsOf(observations).map(({ metric, basis, rows }) => (
        <details key={`${metric} ${basis}`} className="more">
          <summary>
            {heapWords(company, metric, basis, locale)}{' '}
            <span className="op">({counted(rows.length, 'figure', locale)})</span>
          </summary>
          <ObservationsTable
            dataset={dataset}
            locale={locale}
            company={company}
            rows={rows}
            caption={heapWords(company, metric, basis, locale)}
          />
        </details>
      ))}
    </section>
  );
}

/** What the rows of a group measure, in words. */
export function heapWords(
  company: Company | undefined,
  metric: Metric,
  basis: Basis | undefined,
  locale: Locale,
): string {
  if (!basis) return sentenceCase(METRIC_NAMES[locale][metric]);
  const definition = company ? definitionWords(company, basis, locale) : BASIS_NAMES[locale][basis];
  const comma = { en: ', ', ar: '، ', zh: '，' }[locale];
  return sentenceCase(`${METRIC_NAMES[locale][metric]}${comma}${definition}`);
}

/** The groups in the order of the record, each with the newest days first. */
export function heapsOf(observations: readonly Observation[]): Heap[] {
  const heaps = grouped(observations, ({ metric, basis }) => `${metric} ${basis ?? ''}`);
  return [...heaps.values()].map((rows) => ({
    metric: (rows[0] as Observation).metric,
    basis: rows[0]?.basis,
    rows: rows.toSorted((left, right) => right.period.end.localeCompare(left.period.end)),
  }));
}

function ObservationsTable({
  dataset,
  locale,
  company,
  rows,
  caption,
}: {
  dataset: Dataset;
  locale: Locale;
  company: Company | undefined;
  rows: readonly Observation[];
  caption: string;
}) {
  const t = translator(texts, locale);
  const currencies = new Set(rows.map(({ currency }) => currency));
  const [currency] = currencies;
  const unit = currencies.size === 1 && currency ? unitWords(currency, locale) : t('amount');
  const lines = rows.map((row): Row => {
    const label = company && !hasCalendarYears(company) && fiscalLabel(company.fiscalCalendar, row.period);
    const range = { amount: row.amount, low: row.low, high: row.high, currency: row.currency };
    return {
      key: row.id,
      head: (
        <span id={`o/${observationFragment(row)}`}>
          {sentenceCase(periodWords(row.period, locale, { short: true }))}
          {label && (
            <span className="op">
              {' '}
              <Bidi text={fiscalWords(label, locale)} />
            </span>
          )}
        </span>
      ),
      cells: [
        <>
          {currencies.size > 1 && <span className="op">{row.currency} </span>}
          <Figure
            locale={locale}
            text={unitRange(range, locale)}
            kind={row.kind}
            href={observationHref(dataset, locale, row)}
          />
        </>,
        <KindBadge key="kind" kind={row.kind} locale={locale} />,
        <Evidence key="evidence" grade={row.confidence} locale={locale} />,
        dateWords(publicFrom(dataset, row), locale, { short: true }),
        <span key="document" className="doc">
          <SourceLink source={dataset.source(row.source)} locale={locale} />
        </span>,
      ],
    };
  });
  return (
    <DataTable
      caption={<span className="vh">{caption}</span>}
      columns={[
        { head: t('days') },
        { head: unit, numeric: true, main: true },
        { head: t('kindHead') },
        { head: t('evidence') },
        { head: t('publicHead') },
        { head: t('documentHead') },
      ]}
      blocks={[lines]}
    />
  );
}
