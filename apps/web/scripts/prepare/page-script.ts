import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

/** Bundles a script that pages carry beside the framework's, as small as it gets. */
export async function preparePageScript(entry: URL, file: URL): Promise<void> {
  await build({
    input: fileURLToPath(entry),
    platform: 'browser',
    // What a script does is in its own folder; of the packages it takes single functions.
    treeshake: { moduleSideEffects: (id) => id.startsWith(fileURLToPath(new URL('.', entry))) },
    output: { file: fileURLToPath(file), format: 'iife', minify: true },
    logLevel: 'warn',
  });
}
