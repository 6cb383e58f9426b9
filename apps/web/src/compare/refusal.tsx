import type { OutlayError } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { Bidi } from '../kit/bidi.tsx';
import { RecordWords } from '../kit/record-words.tsx';
import { State } from '../kit/state.tsx';
import { refusals } from '../messages/refusals.ts';
import type { AnswerContext } from './answer-context.ts';
import { refusalWords } from './refusal-words.ts';

/** A question that cannot be asked: what is wrong with it, and what can be asked instead. */
export function Refusal({ error, context }: { error: OutlayError; context: AnswerContext }) {
  const { locale } = context;
  const words = refusalWords(error, context);
  if (!words) {
    return (
      <State look="err" heading={translator(refusals, locale)('badQuery')}>
        <p>
          <RecordWords text={`${error.message}.`} locale={locale} />
        </p>
      </State>
    );
  }
  return (
    <State look="err" heading={<Bidi text={words.heading} />}>
      {words.texts.map((text) => (
        <p key={text}>
          <Bidi text={text} />
        </p>
      ))}
      <Nearest error={error} context={context} />
    </State>
  );
}

/** The same question with the name that was probably meant. */
function Nearest({ error, context }: { error: OutlayError; context: AnswerContext }) {
  const { locale, names, state, addressOf } = context;
  const { id, nearest } = error.facts;
  const [likely] = error.code === 'unknown-entity' ? ((nearest as readonly string[] | undefined) ?? []) : [];
  if (likely === undefined) return null;
  const entities = state.entities.map((one) => (one === id ? likely : one));
  return (
    <p>
      {translator(refusals, locale).rich('nearest', {
        link: () => <a href={addressOf({ ...state, entities })}>{names(likely)}</a>,
      })}
    </p>
  );
}
