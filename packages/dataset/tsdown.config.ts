import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/browser.ts', 'src/csv.ts'],
  format: 'esm',
  dts: true,
  target: 'node20',
  platform: 'neutral',
  fixedExtension: false,
});
