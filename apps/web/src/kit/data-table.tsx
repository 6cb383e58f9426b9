import type { ReactNode } from 'react';

/** A column: its heading, whether it holds figures, and whether it leads on a phone. */
export type Column = {
  readonly head: string;
  /** Figures stand flush right in both directions of writing, so that units stand under units. */
  readonly numeric?: boolean;
  /** On a phone the cell beside the name; the others follow as label and value. */
  readonly main?: boolean;
};

/** A row: what it is about, a cell for each column after the first, and whether it is a total. */
export type Row = {
  readonly key: string;
  readonly head: ReactNode;
  readonly cells: readonly ReactNode[];
  /** A total stands under a single rule and over a double one. */
  readonly total?: boolean;
};

/** A table whose rows become short accounts on a phone. Rows come in blocks, each with its total at the end. */
export function DataTable({
  caption,
  columns,
  blocks,
}: {
  caption: ReactNode;
  columns: readonly Column[];
  blocks: readonly (readonly Row[])[];
}) {
  const [, ...rest] = columns;
  return (
    <table className="stack">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ head, numeric }) => (
            <th key={head} scope="col" className={numeric ? 'n' : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {blocks.map((rows) => (
        <tbody key={rows[0]?.key}>
          {rows.map(({ key, head, cells, total }) => (
            <tr key={key} className={total ? 'sum grand' : undefined}>
              <th scope="row">{head}</th>
              {rest.map((column, place) => (
                <td key={column.head} data-l={column.head} className={cellClass(column)}>
                  {cells[place]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function cellClass({ numeric, main }: Column): string | undefined {
  const names = [numeric ? 'n' : '', main ? 'main' : ''].filter((name) => name !== '');
  return names.length === 0 ? undefined : names.join(' ');
}
