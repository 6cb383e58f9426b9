import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

/**
 * A loader of the bundler: in place of a file of `src/messages` stands the module that the build has prepared of it, with
 * its ICU texts parsed, so that pages format them without a parser; in the browser one that takes the texts from the page.
 * Tests read the file as it is written.
 *
 * @this {{ resourcePath: string, getOptions(): { where: 'node' | 'browser' }, async(): (error: unknown, code?: string) => void }}
 */
export default function compiledMessages() {
  const done = this.async();
  const name = `${basename(this.resourcePath, '.ts')}.${this.getOptions().where}.js`;
  readFile(new URL(`../../generated/messages/${name}`, import.meta.url), 'utf8').then((code) => done(null, code), done);
}
