import type { Basis } from '../capex/basis.ts';
import type { Gap } from '../capex/gap.ts';
import type { Metric, Observation } from '../capex/observation.ts';
import type { Company } from '../company/company.ts';
import type { Dataset } from '../dataset.ts';
import { periodLabel } from '../period/calendar-label.ts';
import type { Day } from '../period/day.ts';
import { contains, overlap, type Period, samePeriod } from '../period/period.ts';
import { unique } from './combine-figures.ts';
import { isKnown, publicFrom } from './known.ts';
import { latestEstimates } from './outlook.ts';

/** What figure is asked for: a metric on a basis, over some days, as known on a day. */
export type FigureQuery = { metric: Metric; basis?: Basis | undefined; period: Period; asOf: Day };

/**
 * Why an entity has no figure: the first of the reasons that the record can show.
 *
 * @param answersOn whether there is a figure as known on another day.
 */
export function gapReason(
  dataset: Dataset,
  company: Company,
  { metric, basis, period, asOf }: FigureQuery,
  answersOn: (day: Day) => boolean,
): Gap {
  const gap = (reason: Gap['reason'], text: string): Gap => ({ reason, text, entities: [company.id] });
  const stated = company.gaps.find(
    (one) =>
      one.metric === metric &&
      (one.basis === undefined || one.basis === basis) &&
      (one.from === undefined || one.from <= period.end) &&
      (one.to === undefined || one.to >= period.start),
  );
  if (stated) return gap(stated.reason, stated.text);
  if (company.ownership === 'private')
    return gap('private-company', `${company.shortNames.en} is private and publishes no accounts`);

  const actual = dataset
    .observationsOf(company.id)
    .filter((row) => row.metric === metric && (row.kind === 'reported' || row.kind === 'derived'));
  const inPeriod = actual.filter((row) => overlap(row.period, period));
  const onBasis = inPeriod.filter((row) => row.basis === basis);
  const later = notYetPublic(dataset, onBasis, asOf, answersOn);
  if (later) return gap('not-published-by', later);
  const others = unique(
    inPeriod.filter((row) => row.basis !== basis && isKnown(dataset, row, asOf)).map((row) => row.basis),
  ).filter((other) => other !== undefined);
  if (onBasis.length === 0 && others.length > 0) {
    return gap('basis-not-published', `no figure on ${basis}; it has ${others.join(', ')}`);
  }
  if (actual.length === 0 && dataset.observationsOf(company.id).some((row) => row.metric === metric)) {
    const estimates = latestEstimates(dataset, company.id, period, asOf).length;
    return gap(
      'not-on-record',
      estimates > 1
        ? `no outturn on record, and ${estimates} estimates that differ`
        : 'no outturn on record, only plans and estimates',
    );
  }
  const earliest = actual
    .filter((row) => row.basis === basis)
    .map((row) => row.period.start)
    .sort()[0];
  if (actual.length === 0 || (earliest !== undefined && period.end < earliest)) {
    const what = metric === 'capex' ? 'capital expenditure' : metric.replaceAll('-', ' ');
    return gap(
      'not-covered',
      earliest === undefined || actual.length === 0
        ? `the record holds no ${what} of ${company.shortNames.en}`
        : `the record begins on ${earliest}`,
    );
  }
  const known = onBasis.filter((row) => isKnown(dataset, row, asOf));
  return known.some((row) => !samePeriod(row.period, period))
    ? gap('not-on-record', partialText(known, period))
    : gap('not-on-record', 'not on record');
}

/** The first later day on which the rows became public that make the figure, in words. */
function notYetPublic(
  dataset: Dataset,
  rows: readonly Observation[],
  asOf: Day,
  answersOn: (day: Day) => boolean,
): string | undefined {
  const days = unique(rows.map((row) => publicFrom(dataset, row)).filter((day) => day > asOf)).sort();
  const first = days.find(answersOn);
  if (first === undefined) return undefined;
  const undated = rows.some((row) => row.published === undefined && publicFrom(dataset, row) === first);
  return undated
    ? `the day of first publication is not established, and the document on record is dated ${first}, after ${asOf}`
    : `not published by ${asOf}; on record from ${first}`;
}

/** What there is inside the days, where the whole is not. */
function partialText(rows: readonly Observation[], period: Period): string {
  const inside = unique(rows.filter((row) => contains(period, row.period)).map((row) => periodLabel(row.period)));
  if (inside.length === 0) return 'no figures on record cover exactly these days';
  const named =
    inside.length > 4 ? `${inside.slice(0, 4).join(', ')} and ${inside.length - 4} more` : inside.join(', ');
  return `only ${named} on record`;
}
