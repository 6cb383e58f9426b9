import type { Locale } from '@outlay/domain';

/** The texts that a page gives to its part in the browser: one language of each catalogue it uses, by name. */
export type PageTexts = { readonly locale: Locale; readonly texts: Readonly<Record<string, unknown>> };

/**
 * Picks one language of some catalogues, to be given to the browser with the page: `{ compareTexts, kit }`, each under
 * the name it is exported by.
 */
export function pageTexts(
  locale: Locale,
  catalogues: Readonly<Record<string, Readonly<Record<Locale, unknown>>>>,
): PageTexts {
  const texts = Object.fromEntries(Object.entries(catalogues).map(([name, texts]) => [name, texts[locale]]));
  return { locale, texts };
}

let given: PageTexts | undefined;

/** Takes what the page gave, before anything in the browser says a text. */
export function giveTexts(texts: PageTexts): void {
  given = texts;
}

/**
 * In the browser a catalogue is this: the language of the page alone, out of what the page gave. The build puts it in the
 * place of each module of `src/messages`.
 *
 * @throws Error when the page gave no such texts.
 */
export function givenCatalogue(name: string): Readonly<Record<string, unknown>> {
  return new Proxy(
    {},
    {
      get: (_, locale) => {
        const texts = given?.locale === locale ? given.texts[name] : undefined;
        if (texts === undefined) throw new Error(`the page gave no ${String(locale)} texts of ${name}`);
        return texts;
      },
    },
  );
}
