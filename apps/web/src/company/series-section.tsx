import { type Dataset, type Granularity, type Locale, spanWords } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import type { EntityAnswer } from '../entity/entity-answer.ts';
import { company as texts } from '../messages/company.ts';
import { type FigureLine, FiguresTable, lineOfFiscal, lineOfPoint } from './figures-table.tsx';

const CAPTIONS: Readonly<Record<Granularity, 'byQuarter' | 'byHalf' | 'byYear'>> = {
  quarter: 'byQuarter',
  half: 'byHalf',
  year: 'byYear',
};

/** How many of the newest periods stand open; the others are one key away. */
const OPEN = 8;

/** The figures by quarter, half-year and year, and by fiscal days where those are others. */
export function SeriesSection({ dataset, locale, answer }: { dataset: Dataset; locale: Locale; answer: EntityAnswer }) {
  const t = translator(texts, locale);
  const [first, ...rest] = answer.steps.map(({ by, points }) => ({
    caption: t(CAPTIONS[by]),
    lines: points.map(lineOfPoint),
  }));
  if (!first) return null;
  const more = [
    ...rest,
    { caption: t('byFiscalQuarter'), lines: answer.fiscalQuarters.map(lineOfFiscal) },
    { caption: t('byFiscalYear'), lines: answer.fiscalYears.map(lineOfFiscal) },
  ].filter(({ lines }) => lines.length > 0);
  const shared = { dataset, locale, answer };
  const [older, newest] = [first.lines.slice(0, -OPEN), first.lines.slice(-OPEN)];
  return (
    <section className="b" aria-labelledby="figures">
      <h2 id="figures">{t('figuresHeading')}</h2>
      <p className="note">{t('timeTable')}</p>
      <div className="tables">
        <FiguresTable {...shared} caption={first.caption} lines={newest} />
        {older.length > 0 && (
          <Folded {...shared} caption={t('earlier', { span: spanOf(older, locale) })} lines={older} />
        )}
        {more.map(({ caption, lines }) => (
          <Folded key={caption} {...shared} caption={caption} lines={lines} />
        ))}
      </div>
    </section>
  );
}

/** A table that opens; its caption is what opens it. */
function Folded(props: {
  dataset: Dataset;
  locale: Locale;
  answer: EntityAnswer;
  caption: string;
  lines: readonly FigureLine[];
}) {
  return (
    <details className="more">
      <summary>{props.caption}</summary>
      <FiguresTable {...props} caption={<span className="vh">{props.caption}</span>} />
    </details>
  );
}

function spanOf(lines: readonly FigureLine[], locale: Locale): string {
  const [first, last] = [lines.at(0), lines.at(-1)];
  return first && last ? spanWords(first.period, last.period, locale) : '';
}
