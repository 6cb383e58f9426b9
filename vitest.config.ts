import { defineConfig } from 'vitest/config';

// Tests run on the sources of our packages, so that they need no build; the built command is tested by its examples.
export default defineConfig({
  resolve: { conditions: ['outlay-source'] },
  ssr: { resolve: { conditions: ['outlay-source'] } },
  test: {
    include: ['packages/**/*.test.ts', 'apps/**/*.test.ts', 'test/**/*.test.ts'],
    typecheck: { enabled: true, include: ['packages/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
    testTimeout: 60_000,
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'node_modules/.cache/tests.json' }]] : ['default'],
  },
});
