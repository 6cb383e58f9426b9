import type { Basis } from '../capex/basis.ts';
import type { Gap } from '../capex/gap.ts';
import type { Metric, Observation } from '../capex/observation.ts';
import type { Company } from '../company/company.ts';
import type { Dataset } from '../dataset.ts';
import type { Day } from '../period/day.ts';
import { overlap, type Period } from '../period/period.ts';
import { unique } from './combine-figures.ts';
import { isKnown, publicFrom } from './known.ts';

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
  const known = company.gaps.find(
    (stated) =>
      stated.metric === metric &&
      (stated.basis === undefined || stated.basis === basis) &&
      (stated.from === undefined || stated.from <= period.end) &&
      (stated.to === undefined || stated.to >= period.start),
  );
  if (known) return gap(known.reason, known.text);
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
  return onBasis.length > 0 && onBasis.some((row) => !samePieces(row, period))
    ? gap('not-on-record', partialText(onBasis, period))
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
    : `not published by ${asOf}; first published on ${first}`;
}

function samePieces(row: Observation, period: Period): boolean {
  return row.period.start === period.start && row.period.end === period.end;
}

function partialText(rows: readonly Observation[], period: Period): string {
  const inside = rows.filter((row) => row.period.start >= period.start && row.period.end <= period.end);
  if (inside.length === 0) return 'no figures on record cover exactly these days';
  return `only ${unique(inside.map((row) => `${row.period.start}..${row.period.end}`)).join(', ')} on record`;
}
