import {
  type Dataset,
  dateWords,
  definitionWords,
  type Locale,
  METRIC_NAMES,
  periodWords,
  publicFrom,
} from '@outlay/domain';
import { translator } from '../catalogue.ts';
import type { EntityAnswer } from '../entity/entity-answer.ts';
import { sentenceCase } from '../home/home-words.ts';
import { Caveats } from '../kit/caveats.tsx';
import { SourceLink } from '../kit/source-link.tsx';
import { company as texts } from '../messages/company.ts';
import { naming } from '../naming.ts';
import { Said } from './guidance-section.tsx';

/** Figures that were published again with another value, each with its day and document. */
export function RevisionsSection({
  dataset,
  locale,
  answer,
}: {
  dataset: Dataset;
  locale: Locale;
  answer: EntityAnswer;
}) {
  const { entity, restatements } = answer;
  if (entity.type === 'group' || answer.steps.length === 0) return null;
  const t = translator(texts, locale);
  return (
    <section className="b" aria-labelledby="revisions">
      <h2 id="revisions">{t('revisions')}</h2>
      {restatements.length === 0 ? (
        <p className="note">{t('revisionsNone', { name: naming(dataset, locale)(entity.id) })}</p>
      ) : (
        <p className="note">{t('revisionsNote')}</p>
      )}
      {restatements.map((rows) => {
        const [first] = rows;
        if (!first) return null;
        const what = first.basis
          ? definitionWords(entity.company, first.basis, locale)
          : METRIC_NAMES[locale][first.metric];
        return (
          <div key={first.id} className="target">
            <h3>
              {sentenceCase(periodWords(first.period, locale))}
              {{ en: ', ', ar: '، ', zh: '，' }[locale]}
              {what}
            </h3>
            <Caveats
              list={rows.map((row, place) => ({
                name: dateWords(publicFrom(dataset, row), locale),
                text: (
                  <>
                    <Said dataset={dataset} locale={locale} row={row} />{' '}
                    <span className="op">{t(place === 0 ? 'first' : 'restated')}</span>
                    <span className="leaf">
                      <SourceLink source={dataset.source(row.source)} locale={locale} />
                    </span>
                  </>
                ),
              }))}
            />
          </div>
        );
      })}
    </section>
  );
}
