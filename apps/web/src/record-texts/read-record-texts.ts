import { readdirSync, readFileSync } from 'node:fs';
import type { Localized } from '@outlay/domain';
import { parse } from 'yaml';
import { isolateLatinRuns } from '../kit/latin-runs.ts';

/** A text of the record as it stands there, in English, with its translations and the file they stand in. */
export type RecordText = Localized & { readonly file: string };

/**
 * Reads the translations of the texts of the record: each file of the folder is a list of `{ en, ar, zh }`.
 *
 * @throws Error that names a file with something else in it, or with a text whose translation is empty.
 */
export function readRecordTexts(folder: URL): RecordText[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yml'));
  return files.toSorted().flatMap((file) => {
    const list: unknown = parse(readFileSync(new URL(file, folder), 'utf8'));
    if (!Array.isArray(list)) throw new Error(`content/record/${file} is no list of texts`);
    return list.map((entry: Record<string, unknown>) => {
      const { en, ar, zh, ...others } = entry;
      for (const text of [en, ar, zh]) {
        if (typeof text !== 'string' || text.trim() === '' || Object.keys(others).length > 0) {
          throw new Error(
            `content/record/${file}: a text has en, ar and zh, and this one has not: ${JSON.stringify(entry)}`,
          );
        }
      }
      return { file, en: en as string, ar: ar as string, zh: zh as string };
    });
  });
}

/** The translations under the English texts that they are of, Arabic ones with isolates. */
export function byEnglish(texts: readonly RecordText[]): Localized<Readonly<Record<string, string>>> {
  const of = (said: (text: RecordText) => string) => Object.fromEntries(texts.map((text) => [text.en, said(text)]));
  return { en: of(({ en }) => en), ar: of(({ ar }) => isolateLatinRuns(ar)), zh: of(({ zh }) => zh) };
}
