import { type Comparison, explain, periodWords } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { Caveats } from '../kit/caveats.tsx';
import { DerivationPanel } from '../kit/derivation/panel.tsx';
import { derivationWords } from '../kit/derivation/words-of.ts';
import { KindsKey } from '../kit/kinds-key.tsx';
import { compareTexts } from '../messages/compare.ts';
import { AnswerChartFigure } from './answer-chart-figure.tsx';
import type { AnswerContext } from './answer-context.ts';
import { BridgeFigure } from './bridge-figure.tsx';
import { caveatList } from './caveat-list.tsx';
import type { CompareAnswer } from './compare-answer.ts';
import { type FigureAddress, figureFragment } from './figure-address.ts';
import { FiguresTable } from './figures-table.tsx';
import { Missing } from './missing.tsx';
import { MovesTable } from './moves-table.tsx';
import { Others } from './others.tsx';
import { Refusal } from './refusal.tsx';
import { Said } from './said.tsx';
import { SeriesView } from './series-view.tsx';
import { Totals } from './totals.tsx';

/** What the page shows for an answer. `explained` are the figures whose derivation stands on the page, opened ones first. */
export type AnswerViewProps = {
  readonly answer: CompareAnswer;
  readonly context: AnswerContext;
  readonly explained: readonly FigureAddress[];
};

/** An answer: what was asked, totals, chart, table, derivation, other definitions, what to keep in mind. */
export function AnswerView({ answer, context, explained }: AnswerViewProps) {
  if (answer.type === 'refused') return <Refusal error={answer.error} context={context} />;
  if (answer.type === 'series') return <SeriesView series={answer.series} context={context} explained={explained} />;
  return <ComparisonView comparison={answer.comparison} moves={answer.moves} context={context} explained={explained} />;
}

function ComparisonView({
  comparison,
  moves,
  context,
  explained,
}: Omit<Extract<CompareAnswer, { type: 'comparison' }>, 'type'> & Omit<AnswerViewProps, 'answer'>) {
  const { dataset, locale, names } = context;
  const t = translator(compareTexts, locale);
  const caveats = caveatList(dataset, comparison, names, locale);
  return (
    <>
      <Said comparison={comparison} context={context} />
      <KindsKey locale={locale} />
      <Missing comparison={comparison} moves={moves} context={context} />
      <Totals comparison={comparison} context={context} />
      {comparison.rows.some(({ value }) => value) && (
        <AnswerChartFigure answer={{ type: 'comparison', comparison, moves }} context={context} />
      )}
      <FiguresTable comparison={comparison} context={context} />
      <Explained explained={explained} context={context} />
      <Others comparison={comparison} context={context} />
      <section className="b" aria-labelledby="moves">
        <h2 id="moves">{t('moves')}</h2>
        <MovesTable comparison={comparison} moves={moves} context={context} />
      </section>
      <BridgeFigure context={context} />
      {caveats.length > 0 && (
        <section className="b" aria-labelledby="caveats">
          <h2 id="caveats">{t('keepInMind')}</h2>
          <Caveats list={caveats} />
        </section>
      )}
    </>
  );
}

/** The derivations that stand on the page; the first is open. */
export function Explained({ explained, context }: { explained: readonly FigureAddress[]; context: AnswerContext }) {
  const { dataset, locale, state } = context;
  const words = derivationWords(dataset, locale);
  const { basis, currency, rate, asOf, span } = state;
  const against = span.mode === 'period' ? span.against : undefined;
  return explained.map((address, place) => {
    const { derivation, period } = explain(dataset, { ...address, basis, currency, rate, asOf, against });
    if (!derivation) return null;
    return (
      <DerivationPanel
        key={figureFragment(address)}
        words={words}
        derivation={derivation}
        id={figureFragment(address)}
        open={place === 0}
        about={periodWords(period, locale)}
      />
    );
  });
}

/** The figures that a page without scripts explains: the totals of both periods, which hold their parts. */
export function totalsOf({ rows, period, against }: Comparison): FigureAddress[] {
  const top = rows.filter(({ group }) => group === undefined);
  return [
    ...top.filter(({ value }) => value !== null).map(({ id }) => ({ entity: id, period: period.label })),
    ...top.filter(({ previous }) => previous.value !== null).map(({ id }) => ({ entity: id, period: against.label })),
  ];
}
