import { grouped } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { RecordWords } from '../kit/record-words.tsx';
import { chipPage as texts } from '../messages/chip-page.ts';
import { type ShipmentRow, ShipmentTable } from '../shipments/shipment-table.tsx';
import type { ChipProps } from './chip-props.ts';

/** Who got the chip, a table for each estimator; counts of a family that it belongs to stand apart. */
export function ChipShipmentsSection({ dataset, locale, answer: { document } }: ChipProps) {
  const t = translator(texts, locale);
  const { chip, shipments } = document;
  const own = shipments.filter(({ product }) => product === chip.id);
  const family = shipments.filter(({ product }) => product !== chip.id);
  const tables = (rows: readonly ShipmentRow[], oneProduct: boolean) =>
    [...grouped(rows, ({ estimator }) => estimator)].map(([estimator, of]) => (
      <ShipmentTable
        key={estimator}
        dataset={dataset}
        locale={locale}
        rows={of}
        oneProduct={oneProduct}
        caption={<RecordWords text={estimator} locale={locale} />}
      />
    ));
  return (
    <section className="b" aria-labelledby="shipments">
      <h2 id="shipments">{t('shipmentsHeading')}</h2>
      <p className="note">{t(shipments.length === 0 ? 'shipmentsNone' : 'shipmentsNote')}</p>
      <div className="tables">{tables(own, true)}</div>
      {family.length > 0 && (
        <details className="more">
          <summary>
            {t('family')} <span className="op">({family.length})</span>
          </summary>
          <div className="tables">{tables(family, false)}</div>
        </details>
      )}
    </section>
  );
}
