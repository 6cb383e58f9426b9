import { BASIS_NAMES, type Basis, type Dataset, definitionWords, type Locale, nameIn } from '@outlay/domain';

/** Says the name of a company or group by its id. */
export type Naming = (id: string) => string;

/** The names of a record in one language. */
export function naming(dataset: Dataset, locale: Locale): Naming {
  return (id) => {
    const entity = dataset.entity(id);
    return nameIn(entity.type === 'group' ? entity.group : entity.company, locale);
  };
}

/** Says what the figure of a company or group on a basis counts, in a few words. */
export type Defining = (id: string, basis: Basis) => string;

/** The definitions of a record in one language: a company's own words where it leads with that figure. */
export function defining(dataset: Dataset, locale: Locale): Defining {
  return (id, basis) => {
    const entity = dataset.entity(id);
    return entity.type === 'group' ? BASIS_NAMES[locale][basis] : definitionWords(entity.company, basis, locale);
  };
}
