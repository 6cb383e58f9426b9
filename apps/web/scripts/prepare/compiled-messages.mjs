import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

/**
 * A loader of the bundler: in place of a file of `src/messages` stands the same module with its ICU texts parsed, as the
 * build has prepared it, so that pages format them without a parser. Tests read the file as it is written.
 *
 * @this {{ resourcePath: string, async(): (error: unknown, code?: string) => void }}
 */
export default function compiledMessages() {
  const done = this.async();
  const prepared = new URL(`../../generated/messages/${basename(this.resourcePath, '.ts')}.js`, import.meta.url);
  readFile(prepared, 'utf8').then((code) => done(null, code), done);
}
