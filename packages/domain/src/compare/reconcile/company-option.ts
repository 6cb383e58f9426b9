import { BASES, type Basis } from '../../capex/basis.ts';
import type { BridgeName } from '../../capex/bridge.ts';
import type { Company } from '../../company/company.ts';
import { basisFor } from '../../figure/basis-choice.ts';
import { bridgedFigure, bridgeTo } from '../../figure/bridged.ts';
import type { Figure } from '../../figure/figure.ts';
import { figureOf } from '../../figure/resolve.ts';
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
  { dataset, asOf }: Pick<Ground, 'dataset' | 'asOf'>,
  company: Company,
  calendars: AskedCalendars,
): { options: CompanyOption[]; notOffered: NotOffered[] } {
  const headline = basisFor(dataset, company, 'headline', [calendars.asked.period], asOf);
  const other = calendars.other(company);
  const options: CompanyOption[] = [];
  const notOffered: NotOffered[] = [];
  const offer = (basis: Basis, days: AskedPeriod, otherCalendar: boolean): void => {
    const recorded = figureOf(dataset, company, { metric: 'capex', basis, period: days.period, asOf });
    const bridge = bridgeTo(dataset, company, basis, days.period, asOf);
    const bridged = bridge && bridgedFigure(dataset, company, bridge, days.period, asOf);
    const answer = recorded.type === 'gap' && bridged ? bridged : recorded;
    if (answer.type === 'gap') {
      if (!otherCalendar) notOffered.push({ entity: company.id, basis, text: answer.gap.text });
      return;
    }
    options.push({
      company,
      basis,
      bridge: bridged?.value.amount === answer.value.amount ? bridge : undefined,
      days,
      otherCalendar,
      headline: basis === headline,
      figure: answer,
      departures: Number(basis !== headline) + Number(otherCalendar),
    });
  };
  for (const basis of BASES) offer(basis, calendars.asked, false);
  if (other) for (const basis of BASES) offer(basis, other, true);
  return { options: options.sort((left, right) => left.departures - right.departures), notOffered };
}
