import { dateWords, type OutlayError } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { RecordWords } from '../kit/record-words.tsx';
import { State } from '../kit/state.tsx';
import { compareTexts } from '../messages/compare.ts';
import type { AnswerContext } from './answer-context.ts';

/** A question that cannot be asked: what is wrong with it, and what can be asked instead. */
export function Refusal({ error, context }: { error: OutlayError; context: AnswerContext }) {
  const { locale } = context;
  const t = translator(compareTexts, locale);
  if (error.code === 'unknown-entity') return <UnknownName error={error} context={context} />;
  if (error.code === 'invalid-period') {
    return (
      <State look="err" heading={t('badPeriod', { text: wrongPeriod(error, context) })}>
        <p>{t('badPeriodText')}</p>
        <OwnWords error={error} context={context} />
      </State>
    );
  }
  if (error.code === 'invalid-day') {
    return (
      <State look="err" heading={t('badDay')}>
        <p>{t('badDayText', { day: dateWords(context.dataset.recordedTo, locale) })}</p>
        <OwnWords error={error} context={context} />
      </State>
    );
  }
  return (
    <State look="err" heading={t('badQuery')}>
      <OwnWords error={error} context={context} />
    </State>
  );
}

function UnknownName({ error, context }: { error: OutlayError; context: AnswerContext }) {
  const { locale, names, state, addressOf } = context;
  const t = translator(compareTexts, locale);
  const wrong = String(error.facts.id ?? '');
  const [nearest] = (error.facts.nearest as readonly string[] | undefined) ?? [];
  return (
    <State look="err" heading={t('name', { name: wrong })}>
      {nearest !== undefined && (
        <p>
          {t.rich('nearest', {
            link: () => (
              <a href={addressOf({ ...state, entities: state.entities.map((id) => (id === wrong ? nearest : id)) })}>
                {names(nearest)}
              </a>
            ),
          })}
        </p>
      )}
    </State>
  );
}

/** What the record itself says; in English alone. */
function OwnWords({ error, context }: { error: OutlayError; context: AnswerContext }) {
  return (
    <p>
      <RecordWords text={`${error.message}.`} locale={context.locale} />
    </p>
  );
}

function wrongPeriod({ facts }: OutlayError, { state }: AnswerContext): string {
  if (typeof facts.period === 'string') return facts.period;
  const { span } = state;
  return span.mode === 'period' ? span.period : `${span.from}..${span.to}`;
}
