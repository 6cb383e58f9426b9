import { type Dataset, type Locale, productNames } from '@outlay/domain';
import { chipHref, ruleHref } from './chip-path.ts';

type LinkProps = { readonly dataset: Dataset; readonly locale: Locale; readonly id: string };

/** The name of a chip, which leads to its page; of a family of chips the name alone. */
export function ProductLink({ dataset, locale, id }: LinkProps) {
  const name = productNames(dataset, id)[locale];
  return dataset.chips.some((chip) => chip.id === id) ? <a href={chipHref(locale, id)}>{name}</a> : name;
}

/** The short name of a rule, which leads to its text, days and documents. */
export function RuleLink({ dataset, locale, id }: LinkProps) {
  return <a href={ruleHref(locale, id)}>{dataset.exportRule(id).names[locale]}</a>;
}
