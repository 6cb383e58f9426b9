import type { Dataset } from '@outlay/domain';
import { citedInText } from '../sources/cited-in-text.ts';
import type { RecordText } from './read-record-texts.ts';
import { textsOfRecord } from './texts-of-record.ts';

/**
 * What is wrong with the translations of the record's texts, each in a sentence that names the text: one that has no
 * translation (because it is new, or has changed), a translation of a text that is in the record no longer, and one that
 * does not cite the documents that the English text cites.
 */
export function untranslatedTexts(dataset: Dataset, translations: readonly RecordText[]): string[] {
  const texts = textsOfRecord(dataset);
  const own = new Set(translations.map(({ en }) => en));
  const said = new Set(texts.map(({ text }) => text));
  return [
    ...texts.filter(({ text }) => !own.has(text)).map(({ name, text }) => `${name}: no translation of “${text}”`),
    ...translations
      .filter(({ en }) => !said.has(en))
      .map(({ file, en }) => `content/record/${file}: the record no longer says “${en}”`),
    ...translations.flatMap(({ file, en, ar, zh }) =>
      [ar, zh].some((text) => citations(text) !== citations(en))
        ? [`content/record/${file}: a translation cites other documents than “${en}”`]
        : [],
    ),
  ];
}

function citations(text: string): string {
  const sources = citedInText(text).flatMap(({ source }) => source ?? []);
  return sources.toSorted().join(' ');
}
