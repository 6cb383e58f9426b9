import { type Dataset, isolated, type Locale, type Localized } from '@outlay/domain';
import { type Tone, toneOf } from './tone.ts';

/** An entity as charts draw it. */
export type Named = {
  readonly id: string;
  readonly names: Localized;
  readonly tone: Tone;
  readonly type: 'company' | 'group';
};

/** Id, names and colour of a company or group. */
export function namedOf(dataset: Dataset, id: string): Named {
  const entity = dataset.entity(id);
  const { shortNames } = entity.type === 'group' ? entity.group : entity.company;
  return { id: entity.id, names: shortNames, tone: toneOf(entity.id), type: entity.type };
}

/** The name as a sentence says it: groups have an article in English. */
export function said({ names, type }: Named, locale: Locale): string {
  if (locale === 'en') return type === 'group' ? `the ${names.en}` : names.en;
  return locale === 'ar' && /[A-Za-z]/.test(names.ar) ? isolated(names.ar, locale) : names[locale];
}
