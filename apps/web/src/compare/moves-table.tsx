import {
  type Comparison,
  type Currency,
  type DefinitionMove,
  type DefinitionMoves,
  isolated,
  type Locale,
  signedNumerals,
  unitNumerals,
  unitRange,
  unitWords,
} from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { Bidi } from '../kit/bidi.tsx';
import { DataTable } from '../kit/data-table.tsx';
import { Figure } from '../kit/figure.tsx';
import { GapWords } from '../kit/gap-words.tsx';
import { compareTexts } from '../messages/compare.ts';
import type { AnswerContext } from './answer-context.ts';
import { BASES, basisChoiceWords } from './compare-words.ts';

/** How every total moves when the definition changes: the bridge as a table, each line an address. */
export function MovesTable({
  comparison,
  moves,
  context,
}: {
  comparison: Comparison;
  moves: readonly DefinitionMoves[];
  context: AnswerContext;
}) {
  const { locale, names, state, addressOf } = context;
  const t = translator(compareTexts, locale);
  const entities = moves[0]?.moves.map(({ entity }) => entity) ?? [];
  const comma = locale === 'ar' ? '، ' : locale === 'zh' ? '，' : ', ';
  const unit = comparison.currency === 'reported' ? '' : `${comma}${unitWords(comparison.currency, locale)}`;
  const columns = [
    { head: t('movesDefinition') },
    ...entities.flatMap((entity) => [
      { head: `${names(entity)}${unit}`, numeric: true, main: entities.length === 1 },
      { head: t('movesDifference', { name: names(entity) }), numeric: true },
    ]),
  ];
  const isGiven = ({ moves: there }: DefinitionMoves) => there.some(({ value }) => value);
  const ordered = [...moves].sort((a, b) => BASES.indexOf(a.basis) - BASES.indexOf(b.basis));
  const given = ordered.filter((one) => isGiven(one) || one.basis === comparison.basis);
  const none = ordered.filter((one) => !given.includes(one)).map(({ basis }) => basisChoiceWords(basis, locale));
  const rows = given.map(({ basis, moves: there }) => ({
    key: basis,
    head:
      basis === comparison.basis ? (
        <b>{t('movesShown', { name: basisChoiceWords(basis, locale) })}</b>
      ) : (
        <a href={addressOf({ ...state, basis })}>{basisChoiceWords(basis, locale)}</a>
      ),
    cells: there.flatMap((move) => [
      <Value key={`${move.entity} value`} move={move} locale={locale} withCode={comparison.currency === 'reported'} />,
      <Difference key={`${move.entity} difference`} move={move} locale={locale} />,
    ]),
  }));
  return (
    <>
      <DataTable caption={t('movesText')} columns={columns} blocks={[rows]} />
      {none.length > 0 && <p className="note">{t('movesNone', { list: none.join(locale === 'zh' ? '；' : '; ') })}</p>}
    </>
  );
}

function Value({ move, locale, withCode }: { move: DefinitionMove; locale: Locale; withCode: boolean }) {
  if (!move.value) return move.gap ? <GapWords gap={move.gap} locale={locale} /> : null;
  const text = unitRange(move.value, locale);
  const coded = withCode ? isolated(`${move.value.currency} ${text}`, locale) : text;
  return <Figure locale={locale} text={coded} kind={move.value.kind} />;
}

function Difference({ move, locale }: { move: DefinitionMove; locale: Locale }) {
  const { difference } = move;
  if (difference === undefined || difference.amount === 0) return null;
  return <Bidi text={signedUnit(difference, locale)} />;
}

/** A difference under a unit, with its sign. */
function signedUnit({ amount }: { amount: number; currency: Currency }, locale: Locale): string {
  const plain = unitNumerals(amount, locale);
  if (amount < 0) return plain;
  const sign = signedNumerals(1).slice(0, 1);
  return isolated(`${sign}${plain}`, locale);
}
