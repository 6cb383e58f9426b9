import type { ReactNode } from 'react';
import { type SourceAction, SourceLine } from './source-line.tsx';

/** A chart as it stands on a page: a finding, a subtitle, a drawing, a note, a source line, and its table. */
export type ChartFigureProps = {
  readonly id: string;
  /** A sentence that the figure proves, checked against the data where it was made. */
  readonly finding: ReactNode;
  /** What, unit, period, and what the reader must know to read the marks. */
  readonly subtitle: ReactNode;
  /** The drawing: from 720 pixels the wide one, below the narrow one. Text is never scaled. */
  readonly wide: ReactNode;
  readonly narrow: ReactNode;
  readonly note?: ReactNode;
  readonly source: ReactNode;
  readonly actions: readonly SourceAction[];
  /** The same figures as a table, one key away. */
  readonly table?: { readonly summary: string; readonly content: ReactNode } | undefined;
};

export function ChartFigure({ id, finding, subtitle, wide, narrow, note, source, actions, table }: ChartFigureProps) {
  return (
    <figure className="fig" id={id}>
      <header>
        <h2>{finding}</h2>
        <p>{subtitle}</p>
      </header>
      <div className="wide">{wide}</div>
      <div className="nar">{narrow}</div>
      {note !== undefined && <p className="note">{note}</p>}
      {table && (
        <details className="alt">
          <summary>{table.summary}</summary>
          {table.content}
        </details>
      )}
      <SourceLine actions={actions}>{source}</SourceLine>
    </figure>
  );
}
