import { isolated, type Period, periodWords, type Series, unitRange, unitWords } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { DataTable } from '../kit/data-table.tsx';
import { Figure } from '../kit/figure.tsx';
import { GapWords } from '../kit/gap-words.tsx';
import { KindsKey } from '../kit/kinds-key.tsx';
import { compareTexts } from '../messages/compare.ts';
import { AnswerChartFigure } from './answer-chart-figure.tsx';
import type { AnswerContext } from './answer-context.ts';
import { Explained } from './answer-view.tsx';
import { capitalised, saidWords } from './compare-words.ts';
import type { FigureAddress } from './figure-address.ts';

type Point = Series['series'][number]['points'][number];

/** Figures step by step: one column for each company or group, newest first. */
export function SeriesView({
  series,
  context,
  explained,
}: {
  series: Series;
  context: AnswerContext;
  explained: readonly FigureAddress[];
}) {
  const { locale, names } = context;
  const t = translator(compareTexts, locale);
  const b = (chunks: React.ReactNode) => <b>{chunks}</b>;
  const words = saidWords(series, locale);
  const comma = locale === 'ar' ? '، ' : locale === 'zh' ? '，' : ', ';
  const columns = [
    { head: t('period') },
    ...series.series.map(({ id, currency }) => ({
      head: `${names(id)}${comma}${unitWords(currency, locale)}`,
      numeric: true,
    })),
  ];
  const periods = (series.series[0]?.points ?? []).map(({ period }) => period);
  const rows = periods
    .map((period, place) => ({
      key: period.label,
      head: capitalised(periodWords(period as Period, locale)),
      cells: series.series.map(({ id, points }) => (
        <PointCell key={id} entity={id} point={points[place] as Point} context={context} />
      )),
    }))
    .reverse();
  return (
    <>
      <p className="said">
        {series.currency === 'reported' ? t.rich('saidOwn', { ...words, b }) : t.rich('saidIn', { ...words, b })}
      </p>
      <KindsKey locale={locale} />
      <AnswerChartFigure answer={{ type: 'series', series }} context={context} />
      <Explained explained={explained} context={context} />
      <DataTable caption={t('figures')} columns={columns} blocks={[rows]} />
    </>
  );
}

function PointCell({ entity, point, context }: { entity: string; point: Point; context: AnswerContext }) {
  const { locale, explained } = context;
  if (!point.value) return point.gap ? <GapWords gap={point.gap} locale={locale} /> : null;
  return (
    <Figure
      locale={locale}
      text={isolated(unitRange(point.value, locale), locale)}
      kind={point.value.kind}
      href={explained({ entity, period: point.period.label }, undefined)}
    />
  );
}
