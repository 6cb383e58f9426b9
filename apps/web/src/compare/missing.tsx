import {
  type Comparison,
  type ComparisonRow,
  type DefinitionMoves,
  newestBefore,
  periodLabel,
  periodWords,
  rangeWords,
} from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { Figure } from '../kit/figure.tsx';
import { GapWords } from '../kit/gap-words.tsx';
import { State } from '../kit/state.tsx';
import { compareTexts } from '../messages/compare.ts';
import type { AnswerContext } from './answer-context.ts';
import { basisChoiceWords } from './compare-words.ts';

/** For each total that is missing: what, why, and the nearest thing there is. */
export function Missing({
  comparison,
  moves,
  context,
}: {
  comparison: Comparison;
  moves: readonly DefinitionMoves[];
  context: AnswerContext;
}) {
  const missing = comparison.rows.filter(({ group, value }) => group === undefined && value === null);
  return missing.map((row) => (
    <MissingTotal key={row.id} row={row} comparison={comparison} moves={moves} context={context} />
  ));
}

function MissingTotal({
  row,
  comparison,
  moves,
  context,
}: {
  row: ComparisonRow;
  comparison: Comparison;
  moves: readonly DefinitionMoves[];
  context: AnswerContext;
}) {
  const { locale, names } = context;
  const t = translator(compareTexts, locale);
  const parts = comparison.rows.filter(({ group, gap }) => group === row.id && gap);
  return (
    <State look="gap" heading={t('noFigure', { name: names(row.id), period: periodWords(comparison.period, locale) })}>
      {parts.length === 0 && row.gap && (
        <p>
          <GapWords gap={row.gap} locale={locale} full />
        </p>
      )}
      {parts.map((part) => (
        <p key={part.id}>
          <b>{names(part.id)}</b>
          {': '}
          {part.gap && <GapWords gap={part.gap} locale={locale} full />}
        </p>
      ))}
      <Alternatives row={row} moves={moves} context={context} />
      <Newest row={row} comparison={comparison} context={context} />
    </State>
  );
}

/** The definitions on which the same days have a figure. */
function Alternatives({
  row,
  moves,
  context,
}: {
  row: ComparisonRow;
  moves: readonly DefinitionMoves[];
  context: AnswerContext;
}) {
  const { locale, state, addressOf } = context;
  const t = translator(compareTexts, locale);
  const given = moves.filter(({ moves: there }) => there.some(({ entity, value }) => entity === row.id && value));
  if (given.length === 0) return null;
  return (
    <ul>
      {given.map(({ basis }) => (
        <li key={basis}>
          <a href={addressOf({ ...state, basis })}>{t('showOn', { basis: basisChoiceWords(basis, locale) })}</a>
        </li>
      ))}
    </ul>
  );
}

/** The newest figure of the same length: on the same definition, else on the one that the company leads with. */
function Newest({ row, comparison, context }: { row: ComparisonRow; comparison: Comparison; context: AnswerContext }) {
  const { dataset, locale, state, addressOf } = context;
  const t = translator(compareTexts, locale);
  const { period, asOf } = comparison;
  for (const basis of [comparison.basis, 'headline'] as const) {
    const newest = newestBefore(dataset, dataset.entity(row.id), { period, periods: [period], basis, asOf });
    if (!newest || newest.kind === 'estimate') continue;
    const span = { mode: 'period', period: periodLabel(newest.period), against: undefined } as const;
    const there = addressOf({ ...state, basis, span });
    const figure = () => (
      <Figure locale={locale} text={rangeWords(newest.value, locale)} kind={newest.kind} href={there} />
    );
    return (
      <p>
        {t.rich('newest', { period: periodWords(newest.period, locale), figure })}{' '}
        <a href={there}>{t('showNewest', { period: periodWords(newest.period, locale) })}</a>
      </p>
    );
  }
  return null;
}
