import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { index: 'src/index.ts', document: 'src/document/index.ts' },
  format: 'esm',
  dts: true,
  target: 'node20',
  platform: 'neutral',
  fixedExtension: false,
});
