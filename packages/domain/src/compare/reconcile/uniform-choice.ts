import { BASES, type BasisChoice } from '../../capex/basis.ts';
import { basisFor } from '../../figure/basis-choice.ts';
import type { CompanyOption } from './company-option.ts';
import type { Ground } from './valuation.ts';

/** One definition, or word for definitions, that gives an option of every company, over the days asked. */
export type UniformChoice = { readonly choice: BasisChoice; readonly options: readonly CompanyOption[] };

/** The choices that other questions know by one word: headline, cash, and each basis that all the companies publish. */
export function uniformChoices(ground: Ground, places: readonly (readonly CompanyOption[])[]): UniformChoice[] {
  const choices: BasisChoice[] = ['headline', 'cash', ...BASES];
  const found = choices.flatMap((choice) => {
    const options = places.map((options) => optionFor(ground, options, choice));
    return options.every((option) => option !== undefined) ? [{ choice, options }] : [];
  });
  // The first word that means a selection is its name.
  return found.filter(({ options }, at) => found.findIndex((other) => sameOptions(other.options, options)) === at);
}

function optionFor(
  { dataset, asOf }: Ground,
  options: readonly CompanyOption[],
  choice: BasisChoice,
): CompanyOption | undefined {
  const asked = options.filter(({ otherCalendar }) => !otherCalendar);
  const [first] = asked;
  if (!first) return undefined;
  if (choice === 'headline') return asked.find(({ headline }) => headline);
  const { period, earlier } = first.days;
  const basis = basisFor(dataset, first.company, choice, [period, earlier], asOf);
  return asked.find((option) => option.basis === basis);
}

export function sameOptions(left: readonly CompanyOption[], right: readonly CompanyOption[]): boolean {
  return left.every((option, at) => option === right[at]);
}
