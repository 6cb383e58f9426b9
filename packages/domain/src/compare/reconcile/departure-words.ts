import { BASIS_SHORT } from '../../capex/basis.ts';
import { BRIDGE_WORDS, BRIDGES, type BridgeName } from '../../capex/bridge.ts';
import { unique } from '../../figure/combine-figures.ts';
import { periodLabel } from '../../period/calendar-label.ts';
import { fiscalLabel, formatFiscalLabel } from '../../period/fiscal-calendar.ts';
import { definitionWords } from '../../wording/names.ts';
import type { CompanyOption } from './company-option.ts';
import type { Candidate } from './departures.ts';
import type { UniformChoice } from './uniform-choice.ts';
import type { RateReading, Target } from './valuation.ts';

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

/** One definition for all companies; whose cash line is not the gross one is said. */
export function allWords(choice: UniformChoice['choice'], options: readonly CompanyOption[]): string {
  if (choice !== 'cash') return `${choice === 'headline' ? 'headline' : BASIS_SHORT[choice]} for all`;
  const others = options.filter(({ basis }) => basis !== 'cash-ppe');
  const said = unique(others.map(({ basis }) => basis)).map((basis) => {
    const names = others.filter((option) => option.basis === basis).map(({ company }) => company.shortNames.en);
    return `${names.join(', ')}: ${BASIS_SHORT[basis]}`;
  });
  return `cash purchases for all${said.length === 0 ? '' : ` (${said.join('; ')})`}`;
}

/** The days of the other calendar for one company. */
export function periodWords(option: CompanyOption): string {
  return `${option.company.shortNames.en}: ${daysWords(option)}`;
}

function daysWords({ company, days: { period } }: CompanyOption): string {
  const fiscal = fiscalLabel(company.fiscalCalendar, period);
  const days = periodLabel(period);
  const own = fiscal && company.fiscalCalendar.yearEndMonth !== 12 ? formatFiscalLabel(fiscal) : undefined;
  return own ? `its fiscal ${own} (${days})` : `calendar ${days}`;
}

/** Whose estimate it is, and from when. */
export function estimateWords({ company, estimate }: CompanyOption): string {
  return `${company.shortNames.en}: ${estimateOf(estimate)}`;
}

function estimateOf(estimate: CompanyOption['estimate']): string {
  return `estimate of ${estimate?.estimator}, ${estimate?.published}`;
}

/** A candidate in one line: what departs from the headline, company by company. */
export function readingWords({ options, choice, target, otherCurrency }: Candidate): string {
  const moved = options.filter(({ departures }) => departures > 0);
  const together = choice !== 'mixed' && options.length > 1;
  const texts = [
    ...(together ? (moved.length > 0 ? [allWords(choice, options)] : []) : moved.map(optionWords)),
    ...(target.rate === 'average' ? [] : [RATE_WORDS[target.rate]]),
    ...(otherCurrency ? [currencyWords(target)] : []),
  ].join('; ');
  if (texts === '') return 'headline';
  const replaced =
    options.length === 1 || together
      ? moved.length > 0 && !moved[0]?.headline
      : options.every(({ estimate }) => estimate);
  return replaced ? texts : `headline${moved.some(({ headline }) => !headline) ? ', but' : ','} ${texts}`;
}

function optionWords(option: CompanyOption): string {
  const { company, basis, headline, otherCalendar, estimate } = option;
  const words = [
    ...(estimate ? [estimateOf(estimate)] : headline ? [] : [definitionWords(company, basis, 'en')]),
    ...(otherCalendar ? [daysWords(option)] : []),
  ];
  return `${company.shortNames.en}: ${words.join(', ')}`;
}

/** A currency that nobody named. */
export function currencyWords({ currency }: Target): string {
  return `in ${currency}, where no currency is named`;
}
