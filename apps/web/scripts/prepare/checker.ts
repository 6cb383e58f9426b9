import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';

const ENTRY = fileURLToPath(new URL('../../src/check/worker.ts', import.meta.url));

/**
 * Bundles the program that checks texts beside the page, as files named by their content, and gives the name of the one
 * to start. It is a bundle of its own so that the pages share no part of it.
 */
export async function bundleChecker(generated: URL, folder: URL): Promise<string> {
  const bundle = await rolldown({
    input: { checker: ENTRY },
    platform: 'browser',
    treeshake: { moduleSideEffects: (id) => id === ENTRY },
    resolve: {
      alias: {
        '@outlay/domain': '@outlay/domain/browser',
        'use-intl/format-message': 'use-intl/format-message/format-only',
      },
    },
    transform: { define: { 'process.env.OUTLAY_SITE_URL': JSON.stringify(process.env.OUTLAY_SITE_URL ?? '') } },
    plugins: [givenMessages(new URL('messages/', generated))],
    logLevel: 'warn',
  });
  const { output } = await bundle.write({
    dir: fileURLToPath(folder),
    format: 'esm',
    minify: true,
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: 'checker-[name]-[hash].js',
  });
  await bundle.close();
  return output[0].fileName;
}

/** In place of a catalogue stands the module that takes its texts from the page, as in the pages themselves. */
function givenMessages(prepared: URL): Plugin {
  return {
    name: 'given-messages',
    load: (id) =>
      id.includes('/src/messages/') ? readFile(new URL(`${basename(id, '.ts')}.browser.js`, prepared), 'utf8') : null,
  };
}
