import { type Dataset, type Locale, nameIn } from '@outlay/domain';

/** Says the name of a company or group by its id. */
export type Naming = (id: string) => string;

/** The names of a record in one language. */
export function naming(dataset: Dataset, locale: Locale): Naming {
  return (id) => {
    const entity = dataset.entity(id);
    return nameIn(entity.type === 'group' ? entity.group : entity.company, locale);
  };
}
