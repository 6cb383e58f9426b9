import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['outlay-source'] },
  ssr: { resolve: { conditions: ['outlay-source'] } },
  test: { include: ['packages/**/*.test.ts', 'apps/**/*.test.ts', 'test/**/*.test.ts'], testTimeout: 30_000 },
});
