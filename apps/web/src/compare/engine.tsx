import { openPackedRecord, type PackedRecord } from '@outlay/dataset/browser';
import { type Citation, citation, type Direction } from '@outlay/domain';
import type { ReactNode } from 'react';
import { translator } from '../catalogue.ts';
import { compareTexts } from '../messages/compare.ts';
import { giveTexts, type PageTexts } from '../page-texts.ts';
import { AnswerChartFigure } from './answer-chart-figure.tsx';
import type { AnswerContext } from './answer-context.ts';
import { AnswerView, totalsOf } from './answer-view.tsx';
import { answerHeading, changeInWords } from './answer-words.ts';
import { refusedChoices } from './choices.ts';
import { type CompareAnswer, compareAnswer } from './compare-answer.ts';
import { type CompareState, encodeState } from './compare-state.ts';
import { type FigureAddress, figureFragment } from './figure-address.ts';
import type { RefusedWords } from './form/form-choices-type.ts';
import { refusedWords } from './form-choices.ts';
import { Missing } from './missing.tsx';
import { Refusal } from './refusal.tsx';
import { staticContext } from './static-context.ts';

/** Everything that the page shows of a state, made at once. */
export type Answered = {
  readonly heading: string;
  /** What has changed, for those who listen. */
  readonly said: string;
  readonly refused: RefusedWords;
  readonly view: ReactNode;
  readonly citation: Citation | undefined;
};

export type FileFormat = 'csv' | 'json' | 'svg' | 'png';

/** What computes the page in the browser: the record and the functions of the domain. */
export type Engine = {
  answer(state: CompareState, opened: FigureAddress | undefined, address: string): Answered;
  /** The chart of an answer alone. */
  chart(state: CompareState): ReactNode;
  /** Makes a file of exactly what is shown and hands it to the browser to keep. */
  save(format: FileFormat, state: CompareState, direction?: Direction): Promise<void>;
};

/** Opens the record that was fetched, with the texts that the page gave. */
export function openEngine(packed: PackedRecord, texts: PageTexts): Engine {
  giveTexts(texts);
  const { locale } = texts;
  const dataset = openPackedRecord(packed);
  const contextOf = (state: CompareState): AnswerContext => ({
    ...staticContext(dataset, state, locale),
    explained: (figure) => `#${figureFragment(figure)}`,
  });
  return {
    answer: (state, opened, address) => {
      const answer = compareAnswer(dataset, state);
      const heading = answerHeading(dataset, state, locale);
      const context = contextOf(state);
      const explained = opened ? [opened] : firstExplained(answer);
      const changed = changeInWords(dataset, answer, heading, locale);
      return {
        heading,
        said: translator(compareTexts, locale)('changed', { what: changed }),
        refused: refusedWords(refusedChoices(dataset, state), locale),
        view: <AnswerView answer={answer} explained={explained} context={context} />,
        citation: answer.type === 'refused' ? undefined : citedAs({ state, heading, address, dataset }),
      };
    },
    chart: (state) => {
      const answer = compareAnswer(dataset, state);
      const context = contextOf(state);
      if (answer.type === 'refused') return <Refusal error={answer.error} context={context} />;
      if (answer.type === 'comparison' && answer.comparison.rows.every(({ value }) => value === null)) {
        return <Missing comparison={answer.comparison} moves={answer.moves} context={context} />;
      }
      return <AnswerChartFigure answer={answer} context={context} />;
    },
    save: async (format, state, direction) => {
      const answer = compareAnswer(dataset, state);
      if (answer.type === 'refused') throw answer.error;
      const { saveAnswer } = await import('./save-answer.ts');
      await saveAnswer(format, { dataset, locale, state, answer, direction });
    },
  };
}

/** The figure whose derivation is shown before the reader asks for one. */
function firstExplained(answer: CompareAnswer): FigureAddress[] {
  return answer.type === 'comparison' ? totalsOf(answer.comparison).slice(0, 1) : [];
}

/** How to cite an answer: by the state of the record, and the address that asks again. */
export function citedAs({
  state,
  heading,
  address,
  dataset,
}: {
  state: CompareState;
  heading: string;
  address: string;
  dataset: { readonly version: string; readonly recordedTo: string };
}): Citation {
  return citation({
    key: `compare-${encodeState(state)}`,
    title: `${heading} (${state.basis}, ${state.currency})`,
    version: dataset.version,
    recordedTo: dataset.recordedTo,
    url: address,
  });
}
