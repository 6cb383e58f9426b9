import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LOCALES } from '@outlay/domain';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../src/messages/', import.meta.url));

type Texts = { readonly [name: string]: string | Texts };

const catalogues = await Promise.all(
  globSync('*.ts', { cwd: folder }).map(async (file) => {
    const module = (await import(`${folder}${file}`)) as Record<string, Record<string, Texts>>;
    return [file, Object.values(module)[0] as Record<string, Texts>] as const;
  }),
);

/** Every message with its name, `nav.compare`. */
function messagesOf(texts: Texts, above = ''): [name: string, text: string][] {
  return Object.entries(texts).flatMap(([name, text]) =>
    typeof text === 'string' ? [[`${above}${name}`, text] as [string, string]] : messagesOf(text, `${above}${name}.`),
  );
}

/** The arguments and tags of an ICU message, each once. Plural branches may name an argument twice, or not at all. */
function argumentsOf(text: string): string[] {
  const named = [...text.matchAll(/\{\s*(\w+)\s*[,}]/g), ...text.matchAll(/<(\w+)>/g)];
  return [...new Set(named.map((match) => match[1] as string))].sort();
}

describe.each(catalogues)('messages of %s', (_file, catalogue) => {
  const english = messagesOf(catalogue.en as Texts);

  it.each(LOCALES)('are whole in %s', (locale) => {
    const own = messagesOf(catalogue[locale] as Texts);
    expect(own.map(([name]) => name)).toEqual(english.map(([name]) => name));
    expect(own.filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(own.map(([name, text]) => [name, argumentsOf(text)])).toEqual(
      english.map(([name, text]) => [name, argumentsOf(text)]),
    );
  });

  it('are written in their own script', () => {
    const letters = { ar: /[\u0600-\u06ff]/, zh: /[\u4e00-\u9fff]/ };
    const untranslated = (['ar', 'zh'] as const).flatMap((locale) =>
      messagesOf(catalogue[locale] as Texts)
        .filter(([, text]) => !letters[locale].test(text) && /[a-z]/i.test(text.replace(/\{[^}]*\}/g, '')))
        .filter(([name, text]) => text !== english.find(([other]) => other === name)?.[1])
        .map(([name]) => `${locale} ${name}`),
    );
    expect(untranslated).toEqual([]);
  });

  it('use the Chinese and the Arabic comma, stop and question mark', () => {
    const wrong = [
      ...messagesOf(catalogue.zh as Texts).filter(([, text]) =>
        /[\u4e00-\u9fff][,;?!]|[\u4e00-\u9fff]\.(\s|$)/.test(text),
      ),
      ...messagesOf(catalogue.ar as Texts).filter(([, text]) => /[\u0600-\u06ff][,;?]/.test(text)),
    ];
    expect(wrong).toEqual([]);
  });
});
