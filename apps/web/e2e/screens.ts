// Pictures of pages and of a chart, in Arabic, Chinese and English, wide and on a phone, light and dark, into an ignored folder.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { serveSite } from '../serve/serve-site.ts';
import { CHROMIUM_FLAGS, findChromium } from './browser.ts';
import { OUT } from './served-site.ts';
import { sitePaths } from './site-paths.ts';

const executablePath = findChromium();
if (executablePath === undefined) {
  console.error('skipped: pictures (need Chromium; CHROMIUM names one)');
  process.exit(process.env.CI ? 1 : 0);
}
const folder = fileURLToPath(new URL('../screens/', import.meta.url));
await mkdir(folder, { recursive: true });

const company = sitePaths().find((path) => path.endsWith('/companies/alibaba/'));
const pages = [
  { name: 'home', path: '' },
  { name: 'compare', path: 'compare/' },
  { name: 'check', path: 'check/' },
  ...(company === undefined ? [] : [{ name: 'company', path: 'companies/alibaba/' }]),
  { name: 'chip', path: 'chips/nvidia-h20-96/' },
  { name: 'export-control', path: 'export-control/' },
  { name: 'shipments', path: 'shipments/' },
];
const site = await serveSite(OUT, { port: 0 });
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 390]) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, deviceScaleFactor: 2 });
      const page = await context.newPage();
      for (const locale of ['en', 'ar', 'zh']) {
        const file = (name: string) => `${folder}${name}-${locale}-${width}-${colorScheme}.png`;
        for (const { name, path } of pages) {
          await page.goto(`${site.url}${locale}/${path}`, { waitUntil: 'networkidle' });
          await page.screenshot({ path: file(name), fullPage: true });
        }
        await page.goto(`${site.url}${locale}/`, { waitUntil: 'networkidle' });
        await page.locator('#ratio').screenshot({ path: file('chart') });
      }
      await context.close();
    }
  }
  console.log(`Pictures are in ${folder}`);
} finally {
  await browser.close();
  await site.close();
}
