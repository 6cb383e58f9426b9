import { dateWords, PRICE_KIND_NAMES, periodWords, rangeWords } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { sentenceCase } from '../home/home-words.ts';
import { DataTable, type Row } from '../kit/data-table.tsx';
import { Evidence } from '../kit/evidence.tsx';
import { Figure } from '../kit/figure.tsx';
import { RecordWords } from '../kit/record-words.tsx';
import { SourceLink } from '../kit/source-link.tsx';
import { chipPage as texts } from '../messages/chip-page.ts';
import { NoteWords } from '../sources/note-words.tsx';
import { sourceHref } from '../sources/source-anchor.ts';
import type { ChipProps } from './chip-props.ts';

/** What one chip cost over some days, by each who states it. */
export function PricesSection({ dataset, locale, answer: { document } }: ChipProps) {
  const t = translator(texts, locale);
  const { prices } = document.chip;
  const rows = prices.map(
    ({ price, kind, start, end, estimator, published, source, confidence, note }): Row => ({
      key: `${start} ${estimator} ${price.amount} ${price.low}`,
      head:
        start === end ? dateWords(start, locale) : sentenceCase(periodWords({ start, end }, locale, { short: true })),
      cells: [
        <Figure
          key="price"
          locale={locale}
          text={rangeWords(price, locale)}
          kind="estimate"
          href={sourceHref(locale, source)}
        />,
        PRICE_KIND_NAMES[locale][kind],
        <RecordWords key="by" text={estimator} locale={locale} />,
        dateWords(published, locale, { short: true }),
        <Evidence key="evidence" grade={confidence} locale={locale} />,
        <span key="document" className="doc">
          <SourceLink source={dataset.source(source)} locale={locale} />
          {note !== undefined && (
            <span className="under">
              <NoteWords text={note} locale={locale} />
            </span>
          )}
        </span>,
      ],
    }),
  );
  return (
    <section className="b" aria-labelledby="prices">
      <h2 id="prices">{t('pricesHeading')}</h2>
      {rows.length === 0 ? (
        <p className="note">{t('pricesNone')}</p>
      ) : (
        <>
          <p className="note">{t('pricesNote')}</p>
          <div className="counts">
            <DataTable
              caption={<span className="vh">{t('pricesHeading')}</span>}
              columns={[
                { head: t('priceDays') },
                { head: t('price'), numeric: true, main: true },
                { head: t('priceKind') },
                { head: t('by') },
                { head: t('published') },
                { head: t('evidence') },
                { head: t('document') },
              ]}
              blocks={[rows]}
            />
          </div>
        </>
      )}
    </section>
  );
}
