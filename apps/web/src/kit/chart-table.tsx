import type { ChartCell, ChartTable as Figures } from '@outlay/charts';
import type { Locale } from '@outlay/domain';
import { Bidi } from './bidi.tsx';
import { DataTable } from './data-table.tsx';
import { Figure } from './figure.tsx';

/** The figures of a chart as a table. */
export function ChartTable({
  table,
  locale,
  hrefOf,
}: {
  table: Figures;
  locale: Locale;
  /** Where the figure in a row and column opens. */
  hrefOf?: ((row: number, column: number) => string | undefined) | undefined;
}) {
  const columns = table.columns.map(({ head, numeric }, place) => ({
    head,
    numeric: numeric === true,
    main: place === 1,
  }));
  const rows = table.rows.map(({ cells, total }, place) => {
    const [head, ...rest] = cells;
    return {
      key: `${place} ${head?.text}`,
      head: head?.text,
      cells: rest.map((cell, column) => (
        <Cell key={cell.text} cell={cell} locale={locale} href={hrefOf?.(place, column + 1)} />
      )),
      total: total === true,
    };
  });
  return <DataTable caption={<Bidi text={table.caption} />} columns={columns} blocks={[rows]} />;
}

function Cell({ cell, locale, href }: { cell: ChartCell; locale: Locale; href: string | undefined }) {
  if (cell.gap) return <span className="badge">{cell.text}</span>;
  if (cell.kind) return <Figure locale={locale} text={cell.text} kind={cell.kind} href={href} />;
  // A cell is a row of boxes on a phone: text with isolated words stays one of them.
  return (
    <span>
      <Bidi text={cell.text} />
    </span>
  );
}
