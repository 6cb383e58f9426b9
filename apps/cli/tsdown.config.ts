import { fileURLToPath } from 'node:url';
import { defineConfig } from 'tsdown';

// What a command needs to start is two reads: bin/outlay.cjs, which turns on the compile cache, and one file with
// everything in it. CommonJS, because Node starts it faster than a module (docs/adr/0006).
export default defineConfig({
  entry: 'src/main.ts',
  format: 'cjs',
  dts: false,
  target: 'node20',
  minify: true,
  // Commander starts other programs for commands that are files of their own; ours are not.
  alias: { 'node:child_process': fileURLToPath(new URL('src/no-child-process.ts', import.meta.url)) },
  deps: { alwaysBundle: [/./] },
});
