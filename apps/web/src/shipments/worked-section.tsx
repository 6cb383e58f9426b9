import {
  computeBought,
  type Dataset,
  dateWords,
  type Locale,
  purchase,
  type Range,
  rangeWords,
  type Shipments,
  shipments,
} from '@outlay/domain';
import type { ReactNode } from 'react';
import { translator } from '../catalogue.ts';
import { ProductLink } from '../chips/chip-links.tsx';
import { Bidi } from '../kit/bidi.tsx';
import { DataTable, type Row } from '../kit/data-table.tsx';
import { Figure } from '../kit/figure.tsx';
import { RecordWords } from '../kit/record-words.tsx';
import { shipments as texts } from '../messages/shipments.ts';
import { sourceHref } from '../sources/source-anchor.ts';
import { countDigits } from './count-digits.ts';
import { spendText } from './shipment-table.tsx';

type SectionProps = { readonly dataset: Dataset; readonly locale: Locale };

/** What the article of August 2024 stated, as the record has it. */
const STATED = { product: 'h20', estimator: 'SemiAnalysis', stage: 'expected' } as const;

/** Chips whose prices are on record, from what could be bought to what could not. */
const BOUGHT = ['h20-96', 'h100-sxm', 'huawei-ascend-910b', 'b200'];

/** The million H20 of the article: units by price, a range for the floor; and what the amount would buy. */
export function WorkedSection({ dataset, locale }: SectionProps) {
  const t = translator(texts, locale);
  const [row] = shipments(dataset, STATED).rows;
  if (!row?.units || !row.unitPrice || !row.spend?.atLeast) return null;
  const href = sourceHref(locale, row.source);
  const figure = (text: string, kind: 'estimate' | 'derived' = 'estimate') => (
    <Figure locale={locale} text={text} kind={kind} href={href} />
  );
  const by = { estimator: row.estimator };
  const floor = row.spend.atLeast.low as number;
  return (
    <section className="b" aria-labelledby="million-h20">
      <h2 id="million-h20">{t('workedHeading')}</h2>
      <p className="note">{t('workedText')}</p>
      <table className="acct sums">
        <caption className="vh">{t('workedHeading')}</caption>
        <tbody>
          <Line name={t('workedUnits', by)}>{figure(countDigits(row.units, locale))}</Line>
          <Line name={t('workedPrice', by)}>{figure(rangeWords(row.unitPrice, locale))}</Line>
          <tr className="sum grand">
            <th scope="row">{t('workedCost')}</th>
            <td className="n">{figure(spendText(row.spend, locale))}</td>
          </tr>
          {row.compute && (
            <Line name={t('workedCompute')}>{figure(countDigits(row.compute.h100Equivalents, locale))}</Line>
          )}
        </tbody>
      </table>
      <p className="note">{t('workedCostMore')}</p>
      <Beside dataset={dataset} locale={locale} row={row} />
      <h3 className="sub" id="buys">
        {t('buysHeading')}
      </h3>
      <p className="note">
        {t('buysText', { amount: rangeWords({ amount: floor, currency: 'USD' }, locale, { stated: true }) })}
      </p>
      <Purchases dataset={dataset} locale={locale} amount={floor} />
    </section>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <tr>
      <th scope="row">
        <Bidi text={name} />
      </th>
      <td className="n">{children}</td>
    </tr>
  );
}

/** What another estimator counts as delivered that year, beside it and never added. */
function Beside({ dataset, locale, row }: SectionProps & { row: Shipments['rows'][number] }) {
  const t = translator(texts, locale);
  const { estimators } = computeBought(dataset, { period: row.period.label, estimator: 'Epoch AI' });
  const [epoch] = estimators;
  if (!epoch?.china?.compute || !epoch.unitedStates?.compute) return null;
  const said = (range: Range) =>
    countDigits(
      { low: range.low, high: range.high, ...(range.low === undefined ? { amount: range.amount } : {}) },
      locale,
    );
  return (
    <p>
      <Bidi
        text={t('workedBeside', {
          china: said(epoch.china.compute.h100Equivalents),
          us: said(epoch.unitedStates.compute.h100Equivalents),
        })}
      />
    </p>
  );
}

/** What an amount buys at every price on record. */
function Purchases({ dataset, locale, amount }: SectionProps & { amount: number }) {
  const t = translator(texts, locale);
  const known = BOUGHT.filter((name) =>
    dataset.chips.some(({ id, prices }) => (id === name || id === `nvidia-${name}`) && prices.length > 0),
  );
  const rows = known.flatMap((chip) =>
    purchase(dataset, { chip, amount: { amount, currency: 'USD' } }).offers.map(
      ({ chip: id, price, converted, stated, units, compute }): Row => ({
        key: `${id} ${stated?.estimator} ${stated?.start} ${price.low} ${price.amount}`,
        head: <ProductLink dataset={dataset} locale={locale} id={id} />,
        cells: [
          <Figure
            key="units"
            locale={locale}
            text={countDigits(units, locale)}
            kind="estimate"
            href={sourceHref(locale, stated?.source ?? '')}
          />,
          <span key="price">
            <Figure
              locale={locale}
              text={rangeWords(price, locale)}
              kind="estimate"
              href={sourceHref(locale, stated?.source ?? '')}
            />
            {converted && <span className="under">{rangeWords(converted, locale)}</span>}
          </span>,
          compute ? (
            <Figure
              key="compute"
              locale={locale}
              text={countDigits(compute.h100Equivalents, locale)}
              kind="estimate"
              href="#h100-equivalents"
            />
          ) : (
            <span className="badge">{t('noCompute')}</span>
          ),
          stated && (
            <span key="by">
              <RecordWords text={stated.estimator} locale={locale} />
              <span className="under">{dateWords(stated.published, locale)}</span>
            </span>
          ),
        ],
      }),
    ),
  );
  return (
    <div className="counts">
      <DataTable
        caption={<span className="vh">{t('buysHeading')}</span>}
        columns={[
          { head: t('product') },
          { head: t('buysChips'), numeric: true, main: true },
          { head: t('buysPrice'), numeric: true },
          { head: t('compute'), numeric: true },
          { head: t('buysBy') },
        ]}
        blocks={[rows]}
      />
    </div>
  );
}
