import { BASES, type Basis } from '../../capex/basis.ts';
import type { BridgeName } from '../../capex/bridge.ts';
import type { Observation } from '../../capex/observation.ts';
import type { Company } from '../../company/company.ts';
import { basisFor } from '../../figure/basis-choice.ts';
import { bridgedFigure, bridgeTo } from '../../figure/bridged.ts';
import type { Answer, Figure } from '../../figure/figure.ts';
import { observationFigure } from '../../figure/leaf.ts';
import { latestEstimates } from '../../figure/outlook.ts';
import { figureOf } from '../../figure/resolve.ts';
import type { Period } from '../../period/period.ts';
import type { AskedPeriod } from '../query.ts';
import type { AskedCalendars } from './asked-calendars.ts';
import type { Ground } from './valuation.ts';

/** One way to state what a company spent: a definition, over the days asked or over those its own calendar gives that name. */
export type CompanyOption = {
  readonly company: Company;
  readonly basis: Basis;
  /** The bridge by which the figure on this basis comes from another, where one is on record for it. */
  readonly bridge: BridgeName | undefined;
  readonly days: AskedPeriod;
  /** Whether the days are those of the other calendar: fiscal where a calendar period was asked for, or the reverse. */
  readonly otherCalendar: boolean;
  readonly headline: boolean;
  readonly figure: Figure;
  /** Whose word it is, where the company has no figure and several estimates of it differ. */
  readonly estimate: Observation | undefined;
  /** How many decisions lie between it and the headline figure over the days asked. */
  readonly departures: number;
};

/** A definition that is not offered for a company, because there is no figure on it for these days. */
export type NotOffered = { entity: string; basis: Basis; text: string };

/**
 * Every figure that the record gives for a company over the days asked: on each basis it publishes, and on those that a
 * bridge leads to. A basis without a figure is not offered, and why is said.
 */
export function companyOptions(
  ground: Pick<Ground, 'dataset' | 'asOf'>,
  company: Company,
  calendars: AskedCalendars,
): { options: CompanyOption[]; notOffered: NotOffered[] } {
  const headline = basisFor(ground.dataset, company, 'headline', [calendars.asked.period], ground.asOf);
  const other = calendars.other(company);
  const options: CompanyOption[] = [];
  const notOffered: NotOffered[] = [];
  const offer = (basis: Basis, days: AskedPeriod, otherCalendar: boolean): void => {
    const { answer, bridge } = optionAnswer(ground, company, basis, days.period);
    if (answer.type === 'gap') {
      if (!otherCalendar) notOffered.push({ entity: company.id, basis, text: answer.gap.text });
      return;
    }
    options.push({
      company,
      basis,
      bridge,
      days,
      otherCalendar,
      headline: basis === headline,
      figure: answer,
      estimate: undefined,
      departures: Number(basis !== headline) + Number(otherCalendar),
    });
  };
  for (const basis of BASES) offer(basis, calendars.asked, false);
  if (other) for (const basis of BASES) offer(basis, other, true);
  if (options.length === 0) options.push(...estimateOptions(ground, company, calendars.asked));
  return { options: options.sort((left, right) => left.departures - right.departures), notOffered };
}

/** Where nothing is reported and several estimates differ, each of them by itself. */
function estimateOptions(
  { dataset, asOf }: Pick<Ground, 'dataset' | 'asOf'>,
  company: Company,
  days: AskedPeriod,
): CompanyOption[] {
  return latestEstimates(dataset, company.id, days.period, asOf).flatMap((row) =>
    row.basis === undefined
      ? []
      : [
          {
            company,
            basis: row.basis,
            bridge: undefined,
            days,
            otherCalendar: false,
            headline: false,
            figure: observationFigure(dataset, company, row),
            estimate: row,
            departures: 1,
          },
        ],
  );
}

/**
 * The figure of a company on a basis: the one on record, else the one that a bridge leads to. A bridge is named where it
 * gives that figure.
 */
export function optionAnswer(
  { dataset, asOf }: Pick<Ground, 'dataset' | 'asOf'>,
  company: Company,
  basis: Basis,
  period: Period,
): { answer: Answer; bridge: BridgeName | undefined } {
  const recorded = figureOf(dataset, company, { metric: 'capex', basis, period, asOf });
  const name = bridgeTo(dataset, company, basis, period, asOf);
  const bridged = name && bridgedFigure(dataset, company, name, period, asOf);
  const answer = recorded.type === 'gap' && bridged ? bridged : recorded;
  const gives = answer.type === 'figure' && bridged?.value.amount === answer.value.amount;
  return { answer, bridge: gives ? name : undefined };
}
