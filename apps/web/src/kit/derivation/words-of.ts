import type { Dataset, Locale } from '@outlay/domain';
import { type Defining, defining, type Naming, naming } from '../../naming.ts';

/** What a derivation is said with. */
export type DerivationWords = { readonly locale: Locale; readonly names: Naming; readonly defines: Defining };

/** The words for derivations of a record in one language. */
export function derivationWords(dataset: Dataset, locale: Locale): DerivationWords {
  return { locale, names: naming(dataset, locale), defines: defining(dataset, locale) };
}
