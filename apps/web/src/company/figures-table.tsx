import {
  type Cell,
  type ComparisonRow,
  type Currency,
  type Dataset,
  fiscalLabel,
  fiscalWords,
  growthWords,
  type Locale,
  type Period,
  periodLabel,
  periodWords,
  unitWords,
} from '@outlay/domain';
import type { ReactNode } from 'react';
import { translator } from '../catalogue.ts';
import { AmountLink } from '../entity/amount-link.tsx';
import type { EntityAnswer } from '../entity/entity-answer.ts';
import { type FiscalPoint, hasCalendarYears } from '../entity/fiscal-steps.ts';
import { daysOf, type Point } from '../entity/steps.ts';
import { figureFragment, figureHref } from '../figures/figure-key.ts';
import { Bidi } from '../kit/bidi.tsx';
import { type Column, DataTable, type Row } from '../kit/data-table.tsx';
import { Evidence } from '../kit/evidence.tsx';
import { GapWords } from '../kit/gap-words.tsx';
import { company as texts } from '../messages/company.ts';

/** A line of a table of figures: some days, the figure in its own currency and in dollars, or why there is none. */
export type FigureLine = {
  readonly period: Period;
  readonly reported: Cell | null;
  readonly value: Cell | null;
  readonly growth: number | null;
  readonly growthCurrency?: Currency | undefined;
} & Pick<ComparisonRow, 'gap' | 'confidence'>;

/** A point of a series as a line. */
export function lineOfPoint(point: Point): FigureLine {
  return { ...point, period: daysOf(point) };
}

/** Fiscal days as a line; in the company's own currency alone. */
export function lineOfFiscal({ period, row }: FiscalPoint): FigureLine {
  return { ...row, period, value: null };
}

type FiguresTableProps = {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly answer: EntityAnswer;
  readonly caption: ReactNode;
  /** Oldest first; the table has the newest first. */
  readonly lines: readonly FigureLine[];
};

/** The figures of an entity, the newest first, each a link to how it came about. */
export function FiguresTable({ dataset, locale, answer, caption, lines }: FiguresTableProps) {
  const t = translator(texts, locale);
  const { entity } = answer;
  const own = ownCurrency(answer, lines);
  const inDollars = own !== 'USD' && lines.some(({ value }) => value !== null);
  const labelled = entity.type === 'company' && lines.some((line) => ownLabel(answer, line, locale) !== undefined);
  const columns: Column[] = [
    { head: t('days') },
    ...(labelled ? [{ head: t('label') }] : []),
    { head: unitWords(own, locale), numeric: true, main: true },
    ...(inDollars ? [{ head: t('inUnitAverage', { unit: unitWords('USD', locale) }), numeric: true }] : []),
    { head: t('growth'), numeric: true },
    { head: t('evidence'), numeric: true },
  ];
  const rows = lines.toReversed().map((line): Row => {
    const period = periodLabel(line.period);
    const link = (cell: Cell) => (
      <AmountLink dataset={dataset} locale={locale} entity={entity.id} period={period} cell={cell} />
    );
    const main = line.reported ?? (line.value?.currency === own ? line.value : null);
    return {
      key: period,
      head: periodWords(line.period, locale, { short: true }),
      cells: [
        ...(labelled ? [<Bidi key="label" text={ownLabel(answer, line, locale) ?? ''} />] : []),
        main ? link(main) : line.gap ? <GapWords gap={line.gap} locale={locale} /> : null,
        ...(inDollars ? [line.value ? link(line.value) : null] : []),
        line.growth === null || !main ? null : (
          <a
            key="growth"
            className="gr"
            href={figureHref(
              dataset,
              locale,
              entity.id,
              figureFragment({ period, basis: 'headline', currency: line.growthCurrency ?? main.currency }),
            )}
          >
            <Bidi text={growthWords(line.growth, locale)} />
          </a>
        ),
        line.confidence && <Evidence key="evidence" grade={line.confidence} locale={locale} />,
      ],
    };
  });
  return <DataTable caption={caption} columns={columns} blocks={[rows]} />;
}

function ownCurrency({ entity }: EntityAnswer, lines: readonly FigureLine[]): Currency {
  const reported = lines.findLast((line) => line.reported !== null)?.reported?.currency;
  return reported ?? (entity.type === 'company' ? entity.company.currency : 'USD');
}

/** The company's own name for the days, where it is not the calendar's. */
function ownLabel({ entity }: EntityAnswer, { period }: FigureLine, locale: Locale): string | undefined {
  if (entity.type === 'group') return undefined;
  if (hasCalendarYears(entity.company)) return undefined;
  const label = fiscalLabel(entity.company.fiscalCalendar, period);
  return label && fiscalWords(label, locale);
}
