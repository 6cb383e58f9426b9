import type { Locale } from '@outlay/domain';
import { createTranslator, type _Translator as Translator } from 'use-intl/core';
import { PAGE_LANGUAGE } from './locale.ts';

/** Messages of one language: ICU texts under names that may nest. */
type Messages = { readonly [name: string]: string | Messages };

/** The same names as in M, with texts of another language. */
type SameNames<M> = { readonly [N in keyof M]: M[N] extends string ? string : SameNames<M[N]> };

/** The texts of one part of the site in every language. */
export type Catalogue<M> = Readonly<Record<Locale, M>>;

/**
 * The texts of one part of the site. English names them; a name that is missing or unknown in another language is a
 * type error, and so the build fails. That the ICU arguments agree is tested.
 */
export function catalogue<const M extends Messages, const A extends SameNames<M>, const Z extends SameNames<M>>(texts: {
  readonly en: M;
  readonly ar: A & NoOthers<A, M>;
  readonly zh: Z & NoOthers<Z, M>;
}): Catalogue<M> {
  return texts as unknown as Catalogue<M>;
}

/** Names that the English texts do not have must not be there. */
type NoOthers<T, M> = {
  readonly [N in keyof T]: N extends keyof M ? (T[N] extends string ? T[N] : NoOthers<T[N], M[N]>) : never;
};

/** Says the texts of a catalogue in one language. */
export type Says<C> = C extends Catalogue<infer M> ? (M extends Messages ? Translator<M> : never) : never;

/** The translator of a catalogue in one language. A message that cannot be said is an error, never a silent key. */
export function translator<M extends Messages>(texts: Catalogue<M>, locale: Locale): Translator<M> {
  return createTranslator({
    locale: PAGE_LANGUAGE[locale],
    messages: texts[locale],
    onError: (error) => {
      throw error;
    },
  }) as unknown as Translator<M>;
}
