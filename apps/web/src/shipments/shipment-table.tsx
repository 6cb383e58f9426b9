import {
  buyerNames,
  type Dataset,
  type Locale,
  type MoneyRange,
  periodWords,
  rangeWords,
  type Shipments,
  STAGE_NAMES,
} from '@outlay/domain';
import type { ReactNode } from 'react';
import { translator } from '../catalogue.ts';
import { ProductLink } from '../chips/chip-links.tsx';
import { entityPath } from '../entity/entity-path.ts';
import { sentenceCase } from '../home/home-words.ts';
import { DataTable, type Row } from '../kit/data-table.tsx';
import { Evidence } from '../kit/evidence.tsx';
import { Figure } from '../kit/figure.tsx';
import { SourceLink } from '../kit/source-link.tsx';
import { shipments as texts } from '../messages/shipments.ts';
import { pageHref } from '../site-path.ts';
import { NoteWords } from '../sources/note-words.tsx';
import { sourceHref } from '../sources/source-anchor.ts';
import { CountFigure } from './count-figure.tsx';

export type ShipmentRow = Shipments['rows'][number];

type TableProps = {
  readonly dataset: Dataset;
  readonly locale: Locale;
  /** Of one estimator. */
  readonly rows: readonly ShipmentRow[];
  readonly caption: ReactNode;
  /** Where all rows are of one chip, which the page is about. */
  readonly oneProduct?: boolean;
};

/** What one estimator counts: who, what, when, how many, what they cost and compute, each with its document. */
export function ShipmentTable({ dataset, locale, rows, caption, oneProduct = false }: TableProps) {
  const t = translator(texts, locale);
  return (
    <div className="counts">
      <DataTable
        caption={caption}
        columns={[
          { head: t('buyer') },
          { head: t('units'), numeric: true, main: true },
          ...(oneProduct ? [] : [{ head: t('product') }]),
          { head: t('days') },
          { head: t('cost'), numeric: true },
          { head: t('compute'), numeric: true },
          { head: t('document') },
        ]}
        blocks={[rows.map((row) => line(dataset, locale, row, oneProduct))]}
      />
    </div>
  );
}

function line(dataset: Dataset, locale: Locale, row: ShipmentRow, oneProduct: boolean): Row {
  const t = translator(texts, locale);
  const href = sourceHref(locale, row.source);
  return {
    key: row.id,
    head: <BuyerLink dataset={dataset} locale={locale} id={row.buyer} />,
    cells: [
      row.units ? (
        <span>
          <CountFigure range={row.units} kind={row.kind} href={href} locale={locale} />
          {row.unit === 'dies' && <span className="under">{t('dies')}</span>}
        </span>
      ) : (
        <span className="badge">{t('noUnits')}</span>
      ),
      ...(oneProduct
        ? []
        : [
            row.product === null ? (
              t('inEquivalents')
            ) : (
              <ProductLink key="product" dataset={dataset} locale={locale} id={row.product} />
            ),
          ]),
      <span key="days">
        {sentenceCase(periodWords(row.period, locale, { short: true }))}
        <span className="under">{STAGE_NAMES[locale][row.stage]}</span>
      </span>,
      <Cost key="cost" locale={locale} row={row} href={href} />,
      row.compute ? (
        <CountFigure
          range={row.compute.h100Equivalents}
          kind={row.kind === 'reported' ? 'derived' : row.kind}
          href={pageHref(locale, 'shipments', '#h100-equivalents')}
          locale={locale}
        />
      ) : (
        <span className="badge">{t('noCompute')}</span>
      ),
      <span key="document" className="doc">
        <Evidence grade={row.confidence} locale={locale} />{' '}
        <SourceLink source={dataset.source(row.source)} locale={locale} />
        {row.note !== null && (
          <span className="under">
            <NoteWords text={row.note} locale={locale} />
          </span>
        )}
      </span>,
    ],
  };
}

/** What all of it costs as stated, else units by price: of a floor, what the floor alone costs. */
function Cost({ locale, row, href }: { locale: Locale; row: ShipmentRow; href: string }) {
  const t = translator(texts, locale);
  const each = row.unitPrice && (
    <span className="under">{t('costEach', { price: rangeWords(row.unitPrice, locale) })}</span>
  );
  const figure = (text: string, kind: ShipmentRow['kind']) => (
    <span>
      <Figure locale={locale} text={text} kind={kind} href={href} />
      {each}
    </span>
  );
  if (row.value) return figure(rangeWords(row.value, locale, { stated: true }), row.kind);
  return row.spend ? figure(spendText(row.spend, locale), 'estimate') : null;
}

/** What units cost in words; of a floor of units, a range for the floor. */
export function spendText(
  { total, atLeast }: { readonly total?: MoneyRange | undefined; readonly atLeast?: MoneyRange | undefined },
  locale: Locale,
): string {
  const t = translator(texts, locale);
  if (atLeast) return t('atLeast', { amount: rangeWords(atLeast, locale) });
  return total ? rangeWords(total, locale) : '';
}

/** A buyer, which leads to its page where it is a company or group of the record. */
export function BuyerLink({ dataset, locale, id }: { dataset: Dataset; locale: Locale; id: string }) {
  const name = buyerNames(dataset, id)[locale];
  if (dataset.chipBuyers.some((buyer) => buyer.id === id)) return name;
  return <a href={pageHref(locale, entityPath(dataset, id))}>{name}</a>;
}
