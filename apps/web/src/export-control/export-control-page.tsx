import { statusTimeline } from '@outlay/charts';
import { chipList, citation, type Dataset, dateWords, type Locale, numerals, strictnessOf } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { chipAnswer } from '../chips/chip-answer.ts';
import { SectionsNav } from '../chips/sections-nav.tsx';
import { tablePath } from '../data/record-files.ts';
import { articleSchema } from '../data/record-schema.ts';
import { CaveatsSection } from '../kit/caveats.tsx';
import { ChartFigure } from '../kit/chart-figure.tsx';
import { KindsKey } from '../kit/kinds-key.tsx';
import { TakeAlong } from '../kit/take-along.tsx';
import { chips } from '../messages/chips.ts';
import { exportControl as texts } from '../messages/export-control.ts';
import { kit } from '../messages/kit.ts';
import { JsonLd } from '../shell/json-ld.tsx';
import { Page } from '../shell/page.tsx';
import { absolute, fileHref, pageHref } from '../site-path.ts';
import { DayLinks } from './day-links.tsx';
import { PlaneFigure } from './plane-figure.tsx';
import { statusesImage, statusFile } from './rule-files.ts';
import { RuleList } from './rule-list.tsx';
import { AtDatesTable } from './statuses-table.tsx';

type PageProps = { readonly dataset: Dataset; readonly locale: Locale };

const PATH = 'export-control';

/** The rules, how a status follows from them, and where the chips stand on the newest day. */
export function ExportControlPage({ dataset, locale }: PageProps) {
  const t = translator(texts, locale);
  const tk = translator(kit, locale);
  const on = dataset.recordedTo;
  const day = dateWords(on, locale);
  return (
    <Page locale={locale} path={PATH}>
      <JsonLd data={articleSchema(dataset, locale, PATH, t('title'))} />
      <div className="hero">
        <SectionsNav locale={locale} here={PATH} />
        <p className="kick">{t.rich('kick', { day, b: (text) => <b key="day">{text}</b> })}</p>
        <h1>{headline(dataset, locale)}</h1>
        <p className="stand">{t('stand')}</p>
      </div>
      <KindsKey locale={locale} />
      <ChartFigure
        locale={locale}
        id="timeline"
        chart={statusTimeline}
        state={statusTimeline.state(dataset, {})}
        actions={[
          { href: fileHref(statusFile(on)), text: tk('data'), download: true },
          { href: fileHref(statusesImage(locale)), text: tk('image'), download: true },
          { href: '#how', text: tk('how') },
        ]}
      />
      <AtDatesTable dataset={dataset} locale={locale} />
      <PlaneFigure dataset={dataset} locale={locale} on={on} />
      <section className="b" aria-labelledby="days">
        <h2 id="days">{t('planesHeading')}</h2>
        <p className="note">{t('planesNote')}</p>
        <DayLinks dataset={dataset} locale={locale} />
      </section>
      <How locale={locale} />
      <RuleList dataset={dataset} locale={locale} />
      <KeepInMind locale={locale} />
      <Take dataset={dataset} locale={locale} />
    </Page>
  );
}

/** How many of the chips that the rules bind need a licence on the newest day, counted. */
function headline(dataset: Dataset, locale: Locale): string {
  const t = translator(texts, locale);
  const bound = chipList(dataset).chips.filter(
    ({ id, market }) => chipAnswer(dataset, id).unbound === undefined && market !== 'announced',
  );
  const how = bound.map((row) => strictnessOf({ ...row, provision: row.provision ?? undefined }));
  const outside = how.filter((one) => one === 'outside').length;
  const unknown = how.filter((one) => one === 'unknown').length;
  const said = t('head', {
    barred: numerals(bound.length - outside - unknown),
    outside: numerals(outside),
    all: numerals(bound.length),
  });
  const joint = { en: '; ', ar: '، ', zh: '，' }[locale];
  return unknown === 0
    ? said
    : `${said}${joint}${t('headUnknown', { unknown: numerals(unknown) }).replace(/[.。]$/, '')}`;
}

function How({ locale }: { locale: Locale }) {
  const t = translator(texts, locale);
  return (
    <section className="b" aria-labelledby="how">
      <h2 id="how">{t('howHeading')}</h2>
      <div className="prose">
        <p>{t('how1')}</p>
        <p>{t('how2')}</p>
        <p>{t('how3')}</p>
        <p>
          {t.rich('moreHow', {
            method: () => (
              <a key="method" href={pageHref(locale, 'method')}>
                {t('methodName')}
              </a>
            ),
          })}
        </p>
      </div>
    </section>
  );
}

function KeepInMind({ locale }: { locale: Locale }) {
  const t = translator(texts, locale);
  const shipments = () => (
    <a key="shipments" href={pageHref(locale, 'shipments')}>
      {translator(chips, locale)('shipments')}
    </a>
  );
  return (
    <CaveatsSection
      heading={t('caveats')}
      list={[
        { name: t('advice'), text: t('adviceText') },
        { name: t('unknownName'), text: t('unknownText') },
        { name: t('lettersName'), text: t('lettersText') },
        { name: t('salesName'), text: t.rich('salesText', { shipments }) },
      ]}
    />
  );
}

function Take({ dataset, locale }: PageProps) {
  const t = translator(texts, locale);
  const cited = citation({
    key: `export control ${dataset.version}`,
    title: 'US export rules for AI chips to China, and the status of chips by day',
    version: dataset.version,
    recordedTo: dataset.recordedTo,
    url: absolute(pageHref(locale, PATH)),
  });
  const files = [{ path: tablePath('export-rules'), name: t('rulesCsv') }];
  const command = 'outlay status h20 --on 2024-08-26';
  return <TakeAlong locale={locale} heading={t('take')} files={files} command={command} cited={cited} />;
}
