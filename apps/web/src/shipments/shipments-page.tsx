import {
  citation,
  computePerUnit,
  type Dataset,
  findChip,
  H100_PERFORMANCE,
  type Locale,
  listWords,
  numerals,
  shipments,
} from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { SectionsNav } from '../chips/sections-nav.tsx';
import { sentenceCase } from '../home/home-words.ts';
import { Bidi } from '../kit/bidi.tsx';
import { CaveatsSection } from '../kit/caveats.tsx';
import { KindsKey } from '../kit/kinds-key.tsx';
import { TakeAlong } from '../kit/take-along.tsx';
import { shipments as texts } from '../messages/shipments.ts';
import { JsonLd } from '../shell/json-ld.tsx';
import { Page } from '../shell/page.tsx';
import { absolute, pageHref } from '../site-path.ts';
import { ComputeFigure } from './compute-figure.tsx';
import { computeYears } from './compute-years.ts';
import { DealList } from './deals-section.tsx';
import { EstimatorTables } from './estimator-tables.tsx';
import { computeFile, DEALS_FILE, SHIPMENTS_FILE } from './shipment-files.ts';
import type { ShipmentRow } from './shipment-table.tsx';
import { shipmentsSchemaOrg } from './shipments-schema.ts';
import { WorkedSection } from './worked-section.tsx';

type PageProps = { readonly dataset: Dataset; readonly locale: Locale };

const PATH = 'shipments';

/** How many of the years stand open; the others are one key away. */
const OPEN = 2;

/** Chips by buyer, year and estimator: what they cost and compute, China against the United States; and the deals. */
export function ShipmentsPage({ dataset, locale }: PageProps) {
  const t = translator(texts, locale);
  const { rows } = shipments(dataset, {});
  const years = computeYears(dataset).map(({ year }) => year);
  const [newest, older] = [years.slice(0, OPEN), years.slice(OPEN)];
  return (
    <Page locale={locale} path={PATH}>
      <JsonLd data={shipmentsSchemaOrg(dataset, locale)} />
      <div className="hero tool">
        <SectionsNav locale={locale} here={PATH} />
        <h1>{t('title')}</h1>
        <p className="stand">
          {t('stand', {
            count: t('rows', { count: rows.length }),
            estimators: t('estimators', { count: new Set(rows.map(({ estimator }) => estimator)).size }),
          })}
        </p>
      </div>
      <KindsKey locale={locale} />
      {newest.map((year) => (
        <ComputeFigure key={year} dataset={dataset} locale={locale} year={year} />
      ))}
      {older.length > 0 && (
        <details className="more">
          <summary>{t('earlierYears', { years: listWords(older, locale) })}</summary>
          {older.map((year) => (
            <ComputeFigure key={year} dataset={dataset} locale={locale} year={year} />
          ))}
        </details>
      )}
      <Equivalents dataset={dataset} locale={locale} />
      <WorkedSection dataset={dataset} locale={locale} />
      <section className="b" aria-labelledby="deals">
        <h2 id="deals">{t('dealsHeading')}</h2>
        <p className="note">{t('dealsNote')}</p>
        <DealList dataset={dataset} locale={locale} />
      </section>
      <AllCounts dataset={dataset} locale={locale} rows={rows} />
      <KeepInMind locale={locale} />
      <Take dataset={dataset} locale={locale} years={years} />
    </Page>
  );
}

/** What an H100-equivalent is, with two chips as examples computed from their rates. */
function Equivalents({ dataset, locale }: PageProps) {
  const t = translator(texts, locale);
  const perUnit = (name: string) => numerals(computePerUnit([findChip(dataset, name)])?.h100Equivalents.amount ?? 0, 3);
  const said = { h100: numerals(H100_PERFORMANCE), h20: perUnit('h20-96'), b300: perUnit('b300') };
  return (
    <section className="b" aria-labelledby="h100-equivalents">
      <h2 id="h100-equivalents">{t('equivalentsHeading')}</h2>
      <div className="prose">
        <p>
          <Bidi text={t('equivalentsText', said)} />
        </p>
        <p>{t('equivalentsStages')}</p>
      </div>
    </section>
  );
}

/** Every count by its estimator; each opens. */
function AllCounts({ dataset, locale, rows }: PageProps & { rows: readonly ShipmentRow[] }) {
  const t = translator(texts, locale);
  return (
    <section className="b" aria-labelledby="all">
      <h2 id="all">{t('allHeading')}</h2>
      <p className="note">{t('allNote')}</p>
      <div className="tables">
        <EstimatorTables dataset={dataset} locale={locale} rows={rows} />
      </div>
    </section>
  );
}

function KeepInMind({ locale }: { locale: Locale }) {
  const t = translator(texts, locale);
  return (
    <CaveatsSection
      heading={t('caveats')}
      list={[
        { name: t('vendors'), text: t('vendorsText') },
        { name: t('sums'), text: t('sumsText') },
        { name: t('floors'), text: t('floorsText') },
      ]}
    />
  );
}

function Take({ dataset, locale, years }: PageProps & { years: readonly string[] }) {
  const t = translator(texts, locale);
  const cited = citation({
    key: `shipments ${dataset.version}`,
    title: 'AI chips by buyer, year and estimator, and what they compute',
    version: dataset.version,
    recordedTo: dataset.recordedTo,
    url: absolute(pageHref(locale, PATH)),
  });
  const files = [
    { path: SHIPMENTS_FILE, name: t('shipmentsCsv') },
    ...years.map((year) => ({ path: computeFile(year), name: t('computeCsv', { year }) })),
    { path: DEALS_FILE, name: t('dealsCsv') },
  ];
  const command = 'outlay shipments --totals --period 2024';
  return <TakeAlong locale={locale} heading={sentenceCase(t('take'))} files={files} command={command} cited={cited} />;
}
