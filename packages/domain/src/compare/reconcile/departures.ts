import type { Money } from '../../money/money.ts';
import { isPoint } from '../../number/range.ts';
import type { CompanyOption } from './company-option.ts';
import { allWords, basisWords, currencyWords, estimateWords, periodWords, RATE_WORDS } from './departure-words.ts';
import type { Departure } from './reconciliation.ts';
import type { UniformChoice } from './uniform-choice.ts';
import { type Ground, type Target, totalOf } from './valuation.ts';

/** A selection of options in a currency, and the one word for its definitions, if there is one. */
export type Candidate = {
  readonly options: readonly CompanyOption[];
  readonly target: Target;
  readonly choice: UniformChoice['choice'] | 'mixed';
  /** Whether the text names no currency and this is not the one that all share. */
  readonly otherCurrency: boolean;
};

/** Options that are taken in the place of others by one decision; none where no figure stands for the step. */
type Step = Omit<Departure, 'entities' | 'worth'> & {
  companies: readonly CompanyOption[];
  taken: readonly CompanyOption[];
};

/**
 * The decisions by which a candidate differs from the headline figures at the average rate, and what each is worth. They
 * are taken one after the other, definitions first, then days, then the rate, so that the worths add up.
 *
 * @param places all options of each company.
 */
export function departuresOf(
  ground: Ground,
  { options, target, choice, otherCurrency }: Candidate,
  places: readonly (readonly CompanyOption[])[],
): Departure[] {
  const average: Target = { currency: target.currency, rate: 'average' };
  const headlines = options.map((option, at) => headlineOf(places[at] ?? []) ?? option);
  let current: readonly CompanyOption[] = headlines;
  const departures: Departure[] = [];
  for (const { companies, taken, ...words } of [...basisSteps(options, places, choice), ...periodSteps(options)]) {
    const next = current.map((option) => taken.find(({ company }) => company === option.company) ?? option);
    const known = companies.every(({ company }) =>
      headlines.some((one) => one.company === company && one.departures === 0),
    );
    const worth = known && taken.length > 0 ? difference(ground, [current, average], [next, average]) : null;
    departures.push({ ...words, entities: companies.map(({ company }) => company.id), worth });
    current = next;
  }
  const entities = options.map(({ company }) => company.id);
  if (target.rate !== 'average') {
    const worth = difference(ground, [options, average], [options, target]);
    departures.push({ kind: 'rate', entities, text: RATE_WORDS[target.rate], worth });
  }
  if (otherCurrency) departures.push({ kind: 'currency', entities, text: currencyWords(target), worth: null });
  return departures;
}

/** How many decisions {@link departuresOf} lists, without what they are worth. */
export function decisionsOf({ options, target, choice, otherCurrency }: Candidate): number {
  const moved = options.some(({ headline }) => !headline);
  const own = options.reduce((total, { departures }) => total + departures, 0);
  return (choice === 'mixed' ? own : Number(moved)) + Number(target.rate !== 'average') + Number(otherCurrency);
}

export function headlineOf(place: readonly CompanyOption[]): CompanyOption | undefined {
  return place.find(({ departures }) => departures === 0);
}

/** One definition for all of several companies is one decision; else each company's is one. */
function basisSteps(
  options: readonly CompanyOption[],
  places: readonly (readonly CompanyOption[])[],
  choice: Candidate['choice'],
): Step[] {
  const moved = options.filter(({ headline }) => !headline);
  if (options.length > 1 && moved.length > 0 && choice !== 'mixed')
    return [{ kind: 'basis', text: allWords(choice, options), companies: moved, taken: moved }];
  return moved.map((option) => {
    if (option.estimate) return { kind: 'estimate', text: estimateWords(option), companies: [option], taken: [option] };
    const place = places[options.indexOf(option)] ?? [];
    const taken = place.filter(({ basis, otherCalendar }) => basis === option.basis && !otherCalendar);
    return { kind: 'basis', ...basisWords(option, place), companies: [option], taken };
  });
}

function periodSteps(options: readonly CompanyOption[]): Step[] {
  return options
    .filter(({ otherCalendar }) => otherCalendar)
    .map((option) => ({ kind: 'period', text: periodWords(option), companies: [option], taken: [option] }));
}

/** What a step changes the total by; null where either total is a range or lacks a rate. */
function difference(
  ground: Ground,
  before: readonly [readonly CompanyOption[], Target],
  after: readonly [readonly CompanyOption[], Target],
): Money | null {
  const [from, to] = [before, after].map(([options, target]) => totalOf(ground, options, target)?.value);
  if (!from || !to || !isPoint(from) || !isPoint(to)) return null;
  return { amount: to.amount - from.amount, currency: to.currency };
}
