import { type Dataset, type Day, dateWords, type Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { SectionsNav } from '../chips/sections-nav.tsx';
import { sentenceCase } from '../home/home-words.ts';
import { AskIt } from '../kit/ask-it.tsx';
import { KindsKey } from '../kit/kinds-key.tsx';
import { exportControl as texts } from '../messages/export-control.ts';
import { Page } from '../shell/page.tsx';
import { fileHref } from '../site-path.ts';
import { DayLinks } from './day-links.tsx';
import { ruleDayWords, rulesOfDay } from './days-words.ts';
import { PlaneFigure } from './plane-figure.tsx';
import { hasLines, ruleDayPath } from './rule-days.ts';
import { RuleEntry } from './rule-entry.tsx';
import { statusFile } from './rule-files.ts';
import { StatusesThen } from './statuses-table.tsx';

/** A day on which a rule or letter came into force: the rule, its lines, and where every chip stood. */
export function DayPage({ dataset, locale, day }: { dataset: Dataset; locale: Locale; day: Day }) {
  const t = translator(texts, locale);
  return (
    <Page locale={locale} path={ruleDayPath(day)}>
      <div className="hero tool">
        <SectionsNav locale={locale} here="export-control">
          {' / '}
          {dateWords(day, locale)}
        </SectionsNav>
        <h1>{sentenceCase(ruleDayWords(dataset, day, locale))}</h1>
        {!hasLines(dataset, day) && <p className="stand">{t('noLines')}</p>}
      </div>
      <KindsKey locale={locale} />
      {hasLines(dataset, day) && <PlaneFigure dataset={dataset} locale={locale} on={day} />}
      <section className="b" aria-labelledby="came">
        <h2 id="came">{t('came')}</h2>
        {rulesOfDay(dataset, day).map((rule) => (
          <RuleEntry key={rule.id} dataset={dataset} locale={locale} rule={rule} />
        ))}
      </section>
      <StatusesThen dataset={dataset} locale={locale} on={day} />
      <section className="b" aria-labelledby="days">
        <h2 id="days">{t('otherDays')}</h2>
        <DayLinks dataset={dataset} locale={locale} here={day} />
        <p className="note">
          <a href={fileHref(statusFile(day))} download="">
            CSV
          </a>
        </p>
        <AskIt locale={locale} command={`outlay chips --on ${day}`} />
      </section>
    </Page>
  );
}
