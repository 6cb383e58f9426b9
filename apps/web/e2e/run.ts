// Tests the exported site in Chromium. Without one it says that it skips, and in CI that is a failure.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { findChromium } from './browser.ts';

if (findChromium() === undefined) {
  console.error('skipped: the exported site in a browser (needs Chromium; CHROMIUM names one)');
  process.exit(process.env.CI ? 1 : 0);
}
const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
const config = fileURLToPath(new URL('playwright.config.ts', import.meta.url));
const { status } = spawnSync(process.execPath, [cli, 'test', '--config', config, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
