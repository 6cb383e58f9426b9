import { type Dataset, type Locale, shipments } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import type { EntityAnswer } from '../entity/entity-answer.ts';
import { chips } from '../messages/chips.ts';
import { shipments as texts } from '../messages/shipments.ts';
import { naming } from '../naming.ts';
import { DealList } from '../shipments/deals-section.tsx';
import { EstimatorTables } from '../shipments/estimator-tables.tsx';
import { pageHref } from '../site-path.ts';

/** The chips that an entity got by each estimator's count, its deals, and the chips that it designs. */
export function ChipsSection({ dataset, locale, answer }: { dataset: Dataset; locale: Locale; answer: EntityAnswer }) {
  const t = translator(texts, locale);
  const { id } = answer.entity;
  const name = naming(dataset, locale)(id);
  const rows = dataset.shipments.some(({ buyer }) => buyer === id) ? shipments(dataset, { buyers: [id] }).rows : [];
  const vendor = dataset.chipVendors.find(({ company }) => company === id);
  const hasDeals = dataset.deals.some(({ party }) => party === id);
  if (rows.length === 0 && !vendor && !hasDeals) return null;
  return (
    <section className="b" aria-labelledby="chips">
      <h2 id="chips">{translator(chips, locale)('chips')}</h2>
      <ul className="links">
        {vendor && (
          <li>
            <a href={pageHref(locale, 'chips', `#${vendor.id}`)}>{translator(chips, locale)('itsChips', { name })}</a>
          </li>
        )}
        <li>
          <a href={pageHref(locale, 'shipments')}>{t('allOf')}</a>
        </li>
      </ul>
      {hasDeals && <DealList dataset={dataset} locale={locale} party={id} />}
      {rows.length > 0 && (
        <>
          <h3 className="sub">{t('chipsOf', { name })}</h3>
          <p className="note">{t('chipsOfNote')}</p>
          <EstimatorTables dataset={dataset} locale={locale} rows={rows} />
        </>
      )}
    </section>
  );
}
