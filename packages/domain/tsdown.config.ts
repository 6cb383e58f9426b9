import { defineConfig, type UserConfig } from 'tsdown';

const shared = { format: 'esm', target: 'node20', platform: 'neutral', fixedExtension: false } satisfies UserConfig;

/** Leaves the names of schemas out of the index; what they are made of, and their library, then falls away by itself. */
const withoutSchemas = {
  name: 'without-schemas',
  transform(code: string, id: string) {
    return id.endsWith('/src/index.ts') ? code.replace(/\b\w+Schema\b\s*,?/g, '') : undefined;
  },
};

export default defineConfig([
  { ...shared, entry: 'src/index.ts', dts: true },
  // For our own site: its bundler cannot tell that a program without schemas needs none of their library.
  {
    ...shared,
    entry: { browser: 'src/index.ts' },
    dts: false,
    clean: false,
    treeshake: { moduleSideEffects: false },
    plugins: [withoutSchemas],
  },
]);
