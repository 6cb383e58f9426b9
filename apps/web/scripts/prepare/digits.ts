import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

/** Bundles the script that lets readers of Arabic choose their digits: one function of the domain, and what applies it. */
export async function prepareDigits(entry: URL, file: URL): Promise<void> {
  await build({
    input: fileURLToPath(entry),
    platform: 'browser',
    treeshake: { moduleSideEffects: (id) => id.includes('/digits/') },
    output: { file: fileURLToPath(file), format: 'iife', minify: true },
    logLevel: 'warn',
  });
}
