import { existsSync } from 'node:fs';

/** Where distributions put Chromium. CHROMIUM names another. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chromium of this machine, if it has one. */
export function findChromium(): string | undefined {
  const { CHROMIUM } = process.env;
  return CHROMIUM !== undefined && CHROMIUM !== '' ? CHROMIUM : PLACES.find((path) => existsSync(path));
}

/** A browser that asks nobody but the page. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
