import {
  type Cell,
  type Comparison,
  type ComparisonRow,
  type Currency,
  counted,
  growthWords,
  isolated,
  percentWords,
  periodWords,
  unitRange,
  unitWords,
} from '@outlay/domain';
import type { ReactNode } from 'react';
import { translator } from '../catalogue.ts';
import { Bidi } from '../kit/bidi.tsx';
import { DataTable, type Row } from '../kit/data-table.tsx';
import { Evidence } from '../kit/evidence.tsx';
import { Figure } from '../kit/figure.tsx';
import { GapWords } from '../kit/gap-words.tsx';
import { compareTexts } from '../messages/compare.ts';
import type { AnswerContext } from './answer-context.ts';
import { capitalised, rowDefinition } from './compare-words.ts';

/** Every company and total of a comparison: definition, own currency, now and before, growth, evidence. */
export function FiguresTable({ comparison, context }: { comparison: Comparison; context: AnswerContext }) {
  const { locale, names, state } = context;
  const t = translator(compareTexts, locale);
  const comma = locale === 'ar' ? '، ' : locale === 'zh' ? '，' : ', ';
  const unit = comparison.currency === 'reported' ? '' : `${comma}${unitWords(comparison.currency, locale)}`;
  const isConverted = comparison.rows.some(({ reported, value }) => reported && reported.currency !== value?.currency);
  const columns = [
    { head: t('entity') },
    { head: t('definition') },
    ...(isConverted ? [{ head: t('own', { unit: t('unitOfOwn') }), numeric: true }] : []),
    { head: `${capitalised(periodWords(comparison.period, locale))}${unit}`, numeric: true, main: true },
    { head: `${capitalised(periodWords(comparison.against, locale))}${unit}`, numeric: true },
    { head: t('growth'), numeric: true },
    ...(state.share ? [{ head: t('shareHead'), numeric: true }] : []),
    { head: t('evidence'), numeric: true },
  ];
  const toRow = (row: ComparisonRow): Row => ({
    key: row.id,
    head: <span data-side={row.type === 'group' ? row.id : undefined}>{names(row.id)}</span>,
    total: row.type === 'group',
    cells: [
      definitionCell(row, context),
      ...(isConverted ? [row.reported ? ownCell(row.reported, context) : null] : []),
      <FigureCell
        key="now"
        row={row}
        cell={row.value}
        gap={row.gap}
        period={comparison.period.label}
        context={context}
      />,
      <FigureCell
        key="before"
        row={row}
        cell={row.previous.value}
        gap={row.previous.gap}
        period={comparison.against.label}
        context={context}
      />,
      row.growth === null ? null : <Bidi text={growthWords(row.growth, locale)} />,
      ...(state.share ? [<ShareCell key="share" row={row} context={context} />] : []),
      row.confidence && row.type !== 'group' ? <Evidence grade={row.confidence} locale={locale} /> : null,
    ],
  });
  return (
    <DataTable
      caption={t('figures')}
      columns={columns}
      blocks={blocksOf(comparison.rows).map((rows) => rows.map(toRow))}
    />
  );
}

/** Members with the total under them, and companies that stand alone together. */
function blocksOf(rows: readonly ComparisonRow[]): ComparisonRow[][] {
  const blocks: ComparisonRow[][] = [];
  let open: ComparisonRow[] = [];
  for (const row of rows) {
    const last = open.at(-1);
    const startsGroup = row.group !== undefined && last !== undefined && last.group !== row.group;
    if (startsGroup) {
      blocks.push(open);
      open = [];
    }
    open.push(row);
    if (row.type === 'group') {
      blocks.push(open);
      open = [];
    }
  }
  return open.length === 0 ? blocks : [...blocks, open];
}

function definitionCell(row: ComparisonRow, { dataset, locale }: AnswerContext): ReactNode {
  if (row.type !== 'group') return rowDefinition(dataset, row, locale);
  return row.basis.length === 0 ? null : counted(row.basis.length, 'definition', locale);
}

function ownCell(cell: Cell, { locale }: AnswerContext): ReactNode {
  return (
    <Bidi
      text={isolated(`${cell.currency as Currency} ${unitRange(cell, locale).replace(/[\u2066\u2069]/g, '')}`, locale)}
    />
  );
}

function FigureCell({
  row,
  cell,
  gap,
  period,
  context,
}: {
  row: ComparisonRow;
  cell: Cell | null;
  gap: ComparisonRow['gap'];
  period: string;
  context: AnswerContext;
}) {
  const { locale, state, explained } = context;
  if (!cell) return gap ? <GapWords gap={gap} locale={locale} /> : null;
  const code = state.currency === 'reported' ? `${cell.currency} ` : '';
  const text = unitRange(cell, locale);
  return (
    <Figure
      locale={locale}
      text={code === '' ? text : isolated(`${code}${text.replace(/[\u2066\u2069]/g, '')}`, locale)}
      kind={cell.kind}
      href={explained({ entity: row.id, period }, row.group)}
    />
  );
}

function ShareCell({ row, context }: { row: ComparisonRow; context: AnswerContext }) {
  const { locale } = context;
  const { intensity } = row;
  if (!intensity) return null;
  if (intensity.value === null) return intensity.gap ? <GapWords gap={intensity.gap} locale={locale} /> : null;
  return <Figure locale={locale} text={percentWords(intensity.value, locale)} kind="derived" />;
}
