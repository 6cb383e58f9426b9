import type { Observation } from '../../capex/observation.ts';
import { convertFigure } from '../../figure/convert-figure.ts';
import { publicFrom } from '../../figure/known.ts';
import { observationFigure } from '../../figure/leaf.ts';
import { guidanceVintages, latestEstimates } from '../../figure/outlook.ts';
import { CALENDAR_YEAR } from '../../period/fiscal-calendar.ts';
import { fitOf } from './fit.ts';
import type { Question } from './question.ts';
import type { Slip } from './reconciliation.ts';
import { slipOfFigure } from './slip.ts';

/** What the company said it would spend, or others said it had, told as an outturn. */
export function outlookSlips(question: Question): Slip[] {
  const { ground, calendars, companies, places } = question;
  const { dataset, asOf, whole } = ground;
  const { period } = calendars.asked;
  // An estimate that is offered as an option is no slip.
  const offered = places.flat().some(({ figure }) => figure.kind === 'estimate');
  const estimates = (id: string) => (offered ? [] : latestEstimates(dataset, id, period, asOf));
  const [only, ...others] = companies.map(({ id }) => id);
  const ids =
    only !== undefined && others.length === 0
      ? [only]
      : dataset.groups.map(({ id }) => id).filter((id) => id === whole.id);
  return ids.flatMap((id) => [
    ...guidanceVintages(dataset, id, period, asOf)
      .reverse()
      .flatMap((row) => slip(question, row, `guidance of ${publicFrom(dataset, row)}`)),
    ...estimates(id).flatMap((row) => slip(question, row, `estimate of ${row.estimator}, ${publicFrom(dataset, row)}`)),
  ]);
}

function slip({ ground, stated, currencies }: Question, row: Observation, text: string): Slip[] {
  const { dataset } = ground;
  const entity = dataset.entity(row.entity);
  const about = entity.type === 'company' ? entity.company : { ...entity.group, fiscalCalendar: CALENDAR_YEAR };
  const figure = observationFigure(dataset, about, row);
  return currencies.slice(0, 1).flatMap((currency) => {
    const answer = convertFigure(dataset, figure, currency, 'average');
    if (answer.type === 'gap' || fitOf(answer, stated.amount).fits === 'outside') return [];
    return [
      slipOfFigure({ kind: row.kind === 'guidance' ? 'guidance-for-actual' : 'estimate-for-actual', text }, answer),
    ];
  });
}
