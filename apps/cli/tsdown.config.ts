import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'tsdown';

// What a command needs to start is two reads: bin/outlay.cjs, which turns on the compile cache, and one file with
// everything in it. CommonJS, because Node starts it faster than a module (docs/adr/0006).
const common = {
  format: 'cjs',
  dts: false,
  target: 'node20',
  minify: true,
  // What draws pictures brings a renderer and typefaces, so it stays a package of its own, found when it is asked for.
  deps: { alwaysBundle: [/^(?!@outlay\/charts\/png$)/], neverBundle: ['@outlay/charts/png'] },
} as const;

// Commander starts other programs for commands that are files of their own; ours are not.
const alias = { 'node:child_process': fileURLToPath(new URL('src/no-child-process.ts', import.meta.url)) };

// A command that needs much that others do not is a file of its own, read when it runs. It shares no code with the
// main file: what the two had in common would otherwise be loaded by every command, used or not.
const loaded = globSync('src/loaded/*.ts', { cwd: fileURLToPath(new URL('.', import.meta.url)) }).filter(
  (path) => !path.endsWith('.test.ts'),
);
const apart = {
  name: 'loaded-apart',
  resolveId: (source: string) => {
    const name = /\/loaded\/([\w-]+)\.ts$/.exec(source)?.[1];
    return name === undefined ? null : { id: `./${name}.cjs`, external: true };
  },
};

export default defineConfig([
  { ...common, entry: 'src/main.ts', alias, plugins: [apart], clean: false },
  ...loaded.map((path) => ({ ...common, entry: { [basename(path, '.ts')]: path }, clean: false })),
]);
