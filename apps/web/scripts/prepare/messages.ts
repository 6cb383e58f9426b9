import { globSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import compile from 'icu-minify/compile';

/** Parses the ICU texts of every catalogue; `compiled-messages.mjs` puts the results in the place of the catalogues. */
export async function prepareMessages(catalogues: URL, folder: URL): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const file of globSync('*.ts', { cwd: fileURLToPath(catalogues) })) {
    const module = (await import(new URL(file, catalogues).href)) as Record<string, unknown>;
    const exports = Object.entries(module).map(
      ([name, texts]) => `export const ${name} = ${JSON.stringify(compiled(texts))};\n`,
    );
    await writeFile(new URL(file.replace(/\.ts$/, '.js'), folder), exports.join(''));
  }
}

function compiled(texts: unknown): unknown {
  if (typeof texts === 'string') return compile(texts);
  return Object.fromEntries(Object.entries(Object(texts)).map(([name, text]) => [name, compiled(text)]));
}
