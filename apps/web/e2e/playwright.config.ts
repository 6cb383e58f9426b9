import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './browser.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '*.pw.ts',
  outputDir: '../test-results',
  globalSetup: './served-site.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // A shared CI machine may starve a browser once; a fault shows twice.
  retries: process.env.CI ? 2 : 0,
  forbidOnly: true,
  reporter: process.env.CI
    ? [['line'], ['json', { outputFile: '../../../node_modules/.cache/site-tests.json' }]]
    : [['line']],
  use: {
    launchOptions: { executablePath: findChromium() ?? '', args: CHROMIUM_FLAGS },
    serviceWorkers: 'block',
  },
});
