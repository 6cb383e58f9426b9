import { type Dataset, grouped, type Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { RecordWords } from '../kit/record-words.tsx';
import { shipments as texts } from '../messages/shipments.ts';
import { type ShipmentRow, ShipmentTable } from './shipment-table.tsx';

type EstimatorTablesProps = {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly rows: readonly ShipmentRow[];
};

/** Counts by their estimator, who counts most first, the newest on top; each table opens. */
export function EstimatorTables({ dataset, locale, rows }: EstimatorTablesProps) {
  const t = translator(texts, locale);
  const byEstimator = [...grouped(rows, ({ estimator }) => estimator)];
  byEstimator.sort(([, left], [, right]) => right.length - left.length);
  return byEstimator.map(([estimator, own]) => (
    <details key={estimator} className="more">
      <summary>
        <RecordWords text={estimator} locale={locale} />{' '}
        <span className="op">({t('rows', { count: own.length })})</span>
      </summary>
      <ShipmentTable
        dataset={dataset}
        locale={locale}
        rows={own.toSorted((left, right) => right.period.end.localeCompare(left.period.end))}
        caption={
          <span className="vh">
            <RecordWords text={estimator} locale={locale} />
          </span>
        }
      />
    </details>
  ));
}
