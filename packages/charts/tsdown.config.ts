import { defineConfig } from 'tsdown';

// Two doors: the charts, which run anywhere, and pictures of them, which need Node, a shaper and a renderer. One file for
// each source, so that a page that draws two charts carries two.
export default defineConfig({
  entry: { index: 'src/index.ts', 'png/index': 'src/png/index.ts' },
  tsconfig: 'tsconfig.build.json',
  format: 'esm',
  dts: true,
  target: 'node20',
  platform: 'node',
  unbundle: true,
  fixedExtension: false,
});
