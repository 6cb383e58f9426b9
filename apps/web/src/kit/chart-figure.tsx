import { type Chart, draw } from '@outlay/charts';
import type { Locale } from '@outlay/domain';
import type { ReactNode } from 'react';
import { translator } from '../catalogue.ts';
import { kit } from '../messages/kit.ts';
import { Bidi } from './bidi.tsx';
import { ChartTable } from './chart-table.tsx';
import { Drawing } from './drawing.tsx';
import { type SourceAction, SourceLine } from './source-line.tsx';

/** A chart as it stands on a page. */
export type ChartFigureProps<State> = {
  readonly locale: Locale;
  /** Where it stands, unique on the page. */
  readonly id: string;
  readonly chart: Chart<State>;
  readonly state: State;
  /** What can be done with it: data, image, how computed. */
  readonly actions: readonly SourceAction[];
  /** Where the figure in a row and column of the table opens. */
  readonly hrefOf?: ((row: number, column: number) => string | undefined) | undefined;
  /** More to say under the drawing than the chart itself does. */
  readonly note?: ReactNode;
};

/**
 * A finding, a subtitle, a drawing, a note, the same figures as a table, a source line. There are two drawings, one for
 * widths from 720 pixels and one below, and the page shows the right one: text is never scaled.
 */
export function ChartFigure<State>({ locale, id, chart, state, actions, note, hrefOf }: ChartFigureProps<State>) {
  const t = translator(kit, locale);
  const ownNote = chart.note(state, locale);
  const drawn = (size: 'wide' | 'narrow') => draw(chart, state, { locale, size, id: `${id}-${size}` });
  return (
    <figure className="fig" id={id}>
      <header>
        <h2>
          <Bidi text={chart.finding(state, locale)} />
        </h2>
        <p>
          <Bidi text={chart.subtitle(state, locale)} />
        </p>
      </header>
      <Drawing svg={drawn('wide')} className="wide" />
      <Drawing svg={drawn('narrow')} className="nar" />
      {ownNote !== undefined && (
        <p className="note">
          <Bidi text={ownNote} />
        </p>
      )}
      {note !== undefined && <p className="note">{note}</p>}
      <details className="alt" id={`${id}-table`}>
        <summary>{t('table')}</summary>
        <ChartTable table={chart.table(state, locale)} locale={locale} hrefOf={hrefOf} />
      </details>
      <SourceLine actions={actions}>
        <Bidi text={chart.sourceLine(state, locale)} />
      </SourceLine>
    </figure>
  );
}
