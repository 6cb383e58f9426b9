import { type Comparison, dateWords, KIND_WORDS, type Outlook, rangeWords } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { Figure } from '../kit/figure.tsx';
import { RecordWords } from '../kit/record-words.tsx';
import { SourceLink } from '../kit/source-link.tsx';
import { compareTexts } from '../messages/compare.ts';
import type { AnswerContext } from './answer-context.ts';

/** What companies guide to and others estimate for the same days: beside the figures, never added to them. */
export function Others({ comparison, context }: { comparison: Comparison; context: AnswerContext }) {
  const { locale, names } = context;
  const t = translator(compareTexts, locale);
  const said = comparison.rows.flatMap((row) => (row.outlook ?? []).map((one) => ({ id: row.id, one })));
  if (said.length === 0) return null;
  return (
    <section className="b" aria-labelledby="others">
      <h2 id="others">{t('others')}</h2>
      <p className="note">{t('othersText')}</p>
      <ul className="cav">
        {said.map(({ id, one }) => (
          <li key={`${id} ${one.source} ${one.published} ${one.label ?? ''} ${one.amount ?? one.low ?? one.high}`}>
            <b>{names(id)}</b>
            <OtherFigure one={one} context={context} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OtherFigure({ one, context }: { one: Outlook; context: AnswerContext }) {
  const { dataset, locale } = context;
  const comma = { en: ', ', ar: '، ', zh: '，' }[locale];
  return (
    <span>
      <Figure locale={locale} text={rangeWords(one, locale, { stated: true })} kind={one.kind} />
      {comma}
      {one.estimator === undefined ? (
        KIND_WORDS[locale][one.kind]
      ) : (
        <RecordWords text={one.estimator} locale={locale} />
      )}
      {comma}
      {dateWords(one.published, locale)}
      {'. '}
      <SourceLink source={dataset.source(one.source)} locale={locale} />
    </span>
  );
}
