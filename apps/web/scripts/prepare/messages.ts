import { globSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import compile from 'icu-minify/compile';

/**
 * Prepares two modules of every catalogue, which `compiled-messages.mjs` puts in its place: one with its ICU texts parsed,
 * and one for the browser that takes the texts of one language from the page.
 */
export async function prepareMessages(catalogues: URL, folder: URL): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const file of globSync('*.ts', { cwd: fileURLToPath(catalogues) })) {
    const exported = Object.entries((await import(new URL(file, catalogues).href)) as Record<string, unknown>);
    const name = file.replace(/\.ts$/, '');
    const parsed = exported.map(([key, texts]) => `export const ${key} = ${JSON.stringify(compiled(texts))};\n`);
    const given = exported.map(([key]) => `export const ${key} = givenCatalogue('${key}');\n`);
    await writeFile(new URL(`${name}.node.js`, folder), parsed.join(''));
    await writeFile(
      new URL(`${name}.browser.js`, folder),
      `import { givenCatalogue } from '../page-texts.ts';\n${given.join('')}`,
    );
  }
}

function compiled(texts: unknown): unknown {
  if (typeof texts === 'string') return compile(texts);
  return Object.fromEntries(Object.entries(Object(texts)).map(([name, text]) => [name, compiled(text)]));
}
