import { type Comparison, periodWords } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { compareTexts } from '../messages/compare.ts';
import type { AnswerContext } from './answer-context.ts';
import { definitionsInUse, saidWords } from './compare-words.ts';

/** The question said back in a sentence; on paper it is the caption of the sheet. */
export function Said({ comparison, context }: { comparison: Comparison; context: AnswerContext }) {
  const { locale } = context;
  const t = translator(compareTexts, locale);
  const words = saidWords(comparison, locale);
  const b = (chunks: React.ReactNode) => <b>{chunks}</b>;
  const count = definitionsInUse(comparison).length;
  return (
    <p className="said">
      {comparison.currency === 'reported' ? t.rich('saidOwn', { ...words, b }) : t.rich('saidIn', { ...words, b })}{' '}
      {t.rich('saidAgainst', { against: periodWords(comparison.against, locale), b })}{' '}
      {count > 0 && t('saidDefinitions', { count })}
    </p>
  );
}
