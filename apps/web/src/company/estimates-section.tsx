import { type Dataset, dateWords, isolated, type Locale, periodWords, publicFrom } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import type { EntityAnswer } from '../entity/entity-answer.ts';
import { sentenceCase } from '../home/home-words.ts';
import { Bidi } from '../kit/bidi.tsx';
import { Caveats } from '../kit/caveats.tsx';
import { Evidence } from '../kit/evidence.tsx';
import { SourceLink } from '../kit/source-link.tsx';
import { company as texts } from '../messages/company.ts';
import { NoteWords } from '../sources/note-words.tsx';
import { Said } from './guidance-section.tsx';

/** What press and analysts report, each with its estimator and day; beside the company's figures, never in them. */
export function EstimatesSection({
  dataset,
  locale,
  answer: { estimates },
}: {
  dataset: Dataset;
  locale: Locale;
  answer: EntityAnswer;
}) {
  if (estimates.length === 0) return null;
  const t = translator(texts, locale);
  return (
    <section className="b" aria-labelledby="estimates">
      <h2 id="estimates">{t('estimates')}</h2>
      <p className="note">{t('estimatesNote')}</p>
      <Caveats
        list={estimates.map((row) => ({
          name: isolated(`${row.estimator}`, locale),
          key: row.id,
          text: (
            <>
              <Said dataset={dataset} locale={locale} row={row} /> <Evidence grade={row.confidence} locale={locale} />{' '}
              {row.period.start !== row.period.end && <Bidi text={sentenceCase(periodWords(row.period, locale))} />}
              {row.label !== undefined && (
                <span className="op">
                  {' ('}
                  <NoteWords text={row.label} locale={locale} />)
                </span>
              )}
              <span className="op">
                {{ en: ', ', ar: '، ', zh: '，' }[locale]}
                {dateWords(publicFrom(dataset, row), locale)}
              </span>
              {row.note !== undefined && (
                <span className="leaf">
                  <NoteWords text={row.note} locale={locale} />
                </span>
              )}
              <span className="leaf">
                <SourceLink source={dataset.source(row.source)} locale={locale} />
              </span>
            </>
          ),
        }))}
      />
    </section>
  );
}
