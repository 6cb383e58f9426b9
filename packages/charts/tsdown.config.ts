import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: 'src/index.ts',
  tsconfig: 'tsconfig.build.json',
  format: 'esm',
  dts: true,
  target: 'node20',
  platform: 'neutral',
  fixedExtension: false,
});
