import { BASIS_SHORT } from '../../capex/basis.ts';
import { BRIDGE_WORDS, BRIDGES, type BridgeName } from '../../capex/bridge.ts';
import { unique } from '../../figure/combine-figures.ts';
import { periodLabel } from '../../period/calendar-label.ts';
import { fiscalLabel, formatFiscalLabel } from '../../period/fiscal-calendar.ts';
import { definitionWords } from '../../wording/names.ts';
import type { CompanyOption } from './company-option.ts';
import type { UniformChoice } from './uniform-choice.ts';
import type { RateReading } from './valuation.ts';

/** A rate reading in a few words. */
export const RATE_WORDS: Readonly<Record<RateReading, string>> = {
  average: 'at the average rate of the period',
  'average-by-quarter': 'each quarter at its own average rate',
  'period-end': 'at the rate on the last day',
  convenience: 'in the amounts the filers printed',
};

/** Another definition for one company, with the bridge that leads to it or back from it. */
export function basisWords(
  option: CompanyOption,
  place: readonly CompanyOption[],
): { text: string; bridge?: BridgeName } {
  const { company, basis } = option;
  const headline = place.find((other) => other.headline && !other.otherCalendar);
  const words = definitionWords(company, basis, 'en');
  if (option.bridge && BRIDGES[option.bridge].from === headline?.basis) {
    const sign = BRIDGES[option.bridge].sign === 1 ? '+' : '-';
    return {
      text: `${company.shortNames.en}: ${words} (${sign} ${BRIDGE_WORDS[option.bridge]})`,
      bridge: option.bridge,
    };
  }
  if (headline?.bridge && BRIDGES[headline.bridge].from === basis)
    return {
      text: `${company.shortNames.en}: ${words} (without ${BRIDGE_WORDS[headline.bridge]})`,
      bridge: headline.bridge,
    };
  return { text: `${company.shortNames.en}: ${words}` };
}

/** One definition for all companies, and whose it changes. */
export function allWords(choice: UniformChoice['choice'], moved: readonly CompanyOption[]): string {
  const bases = unique(moved.map(({ basis }) => basis)).map((basis) => {
    const names = moved.filter((option) => option.basis === basis).map(({ company }) => company.shortNames.en);
    return `${names.join(', ')} ${BASIS_SHORT[basis]}`;
  });
  const all = choice === 'cash' || choice === 'headline' ? 'cash purchases' : BASIS_SHORT[choice];
  return `${all} for all (${bases.join('; ')})`;
}

/** The days of the other calendar for one company. */
export function periodWords({ company, days: { period } }: CompanyOption): string {
  const fiscal = fiscalLabel(company.fiscalCalendar, period);
  const days = periodLabel(period);
  const own = fiscal && company.fiscalCalendar.yearEndMonth !== 12 ? formatFiscalLabel(fiscal) : undefined;
  return `${company.shortNames.en}: ${own ? `its fiscal ${own}, ${days}` : `calendar ${days}`}`;
}
