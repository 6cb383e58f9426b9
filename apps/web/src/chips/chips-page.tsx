import {
  type ChipRow,
  chipList,
  counted,
  type Dataset,
  dateWords,
  grouped,
  type Locale,
  numerals,
} from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { sentenceCase } from '../home/home-words.ts';
import { Bidi } from '../kit/bidi.tsx';
import { DataTable, type Row } from '../kit/data-table.tsx';
import { Figure } from '../kit/figure.tsx';
import { KindsKey } from '../kit/kinds-key.tsx';
import { chips as texts } from '../messages/chips.ts';
import { JsonLd } from '../shell/json-ld.tsx';
import { Page } from '../shell/page.tsx';
import { ByStatus } from './by-status.tsx';
import { chipAnswer, densityKind, performanceKind, specKind } from './chip-answer.ts';
import { chipHref } from './chip-path.ts';
import { chipListSchema } from './chip-schema.ts';
import { DecidedBy } from './decided-by.tsx';
import { ListFiles } from './list-files.tsx';
import { SectionsNav } from './sections-nav.tsx';
import { todayText } from './status-text.ts';

type PageProps = { readonly dataset: Dataset; readonly locale: Locale };

/** Every chip by its maker, with the two numbers of the rule and its status on the last day of the record. */
export function ChipsPage({ dataset, locale }: PageProps) {
  const t = translator(texts, locale);
  const { chips: rows, on } = chipList(dataset);
  const makers = [...grouped(rows, ({ vendor }) => vendor)];
  makers.sort(([, left], [, right]) => right.length - left.length);
  const count = counted(rows.length, 'chip', locale);
  const day = dateWords(on, locale);
  return (
    <Page locale={locale} path="chips">
      <JsonLd data={chipListSchema(dataset, locale)} />
      <div className="hero tool">
        <SectionsNav locale={locale} here="chips" />
        <h1>{t('listTitle', { chips: count })}</h1>
        <p className="stand">{t('listStand', { day })}</p>
      </div>
      <KindsKey locale={locale} />
      <ByStatus dataset={dataset} locale={locale} rows={rows} heading={t('byStatus', { day })} />
      <section className="b" aria-labelledby="makers">
        <h2 id="makers">{t('byMaker')}</h2>
        <p className="note">{t('newestFirst')}</p>
        <ul className="links">
          {makers.map(([vendor, own]) => (
            <li key={vendor}>
              <a href={`#${vendor}`}>
                {dataset.chipVendor(vendor).names[locale]} ({own.length})
              </a>
            </li>
          ))}
        </ul>
        {makers.map(([vendor, own]) => (
          <div key={vendor} className="target">
            <h3 id={vendor}>{dataset.chipVendor(vendor).names[locale]}</h3>
            <MakerTable dataset={dataset} locale={locale} rows={own} />
          </div>
        ))}
      </section>
      <ListFiles dataset={dataset} locale={locale} />
    </Page>
  );
}

function MakerTable({ dataset, locale, rows }: PageProps & { rows: readonly ChipRow[] }) {
  const t = translator(texts, locale);
  const vendor = rows[0]?.vendor ?? '';
  return (
    <DataTable
      caption={<span className="vh">{dataset.chipVendor(vendor).names[locale]}</span>}
      columns={[
        { head: t('chip') },
        { head: 'TPP', numeric: true, main: true },
        { head: 'PD', numeric: true },
        { head: t('memoryHead'), numeric: true },
        { head: t('statusHead') },
        { head: t('decidedHead') },
      ]}
      blocks={[rows.map((row) => chipRow(dataset, locale, row))]}
    />
  );
}

function chipRow(dataset: Dataset, locale: Locale, row: ChipRow): Row {
  const t = translator(texts, locale);
  const answer = chipAnswer(dataset, row.id);
  const { document, deciding } = answer;
  const missing = <span className="badge">{t('notOnRecord')}</span>;
  const figure = (value: number | null, decimals: number, place: string, kind: ReturnType<typeof performanceKind>) =>
    value === null ? (
      missing
    ) : (
      <Figure locale={locale} text={numerals(value, decimals)} kind={kind} href={chipHref(locale, row.id, place)} />
    );
  return {
    key: row.id,
    head: (
      <>
        <a href={chipHref(locale, row.id)}>
          <bdi>{row.name}</bdi>
        </a>{' '}
        <span className="when">
          {row.released === null ? t('notReleased') : dateWords(row.released, locale, { short: true })}
        </span>
      </>
    ),
    cells: [
      figure(row.performance, 0, 'tpp', performanceKind(document)),
      figure(row.density, 2, 'pd', densityKind(document)),
      figure(row.memoryBandwidth, 0, 'specs', specKind(document, 'memory')),
      <span key="status">
        <Bidi text={sentenceCase(todayText(answer, locale))} />
      </span>,
      deciding && <DecidedBy key="decided" dataset={dataset} locale={locale} finding={deciding} />,
    ],
  };
}
