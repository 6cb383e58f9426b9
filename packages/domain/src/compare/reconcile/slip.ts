import type { Figure } from '../../figure/figure.ts';
import { periodLabel } from '../../period/calendar-label.ts';
import type { Period } from '../../period/period.ts';
import type { Question } from './question.ts';
import type { Reading, Slip, SlipKind } from './reconciliation.ts';

/** What a mistake is called, and in what words. */
export type SlipName = { readonly kind: SlipKind; readonly text: string };

/** The slip that a reading of another question shows, if it gives all that was stated: the one with the fewest departures. */
export function slipOf(name: SlipName, question: Question, readings: readonly Reading[]): Slip[] {
  const fitting = readings.filter(({ fits, growthFits }) => fits !== 'outside' && growthFits !== false);
  const [reading] = fitting.sort((left, right) => left.departures.length - right.departures.length);
  if (!reading?.derivation) return [];
  const { text, value, departures, derivation, companies } = reading;
  return [
    {
      kind: name.kind,
      text: departures.length === 0 ? name.text : `${name.text}, ${text}`,
      value,
      entities: companies.map(({ id }) => id),
      period: daysOf(question.calendars.asked.period),
      departures,
      derivation,
    },
  ];
}

/** The slip that a figure shows which is no outturn, or no company's. */
export function slipOfFigure({ kind, text }: SlipName, figure: Figure): Slip {
  return {
    kind,
    text,
    value: { ...figure.value, kind: figure.kind },
    entities: [figure.entity],
    period: daysOf(figure.period),
    departures: [],
    derivation: figure.derivation,
  };
}

function daysOf(period: Period): Slip['period'] {
  return { label: periodLabel(period), ...period };
}
