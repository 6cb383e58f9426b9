// Lighthouse on the pages that readers land on, each in a fresh browser, and the scripts of every kind of page against an
// empty page of the framework. Prints every score and the lowest; exits 1 below the targets.
import { LOCALES } from '@outlay/domain';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { serveSite } from '../serve/serve-site.ts';
import { CHROMIUM_FLAGS, findChromium } from './browser.ts';
import { scriptSizes } from './script-sizes.ts';
import { OUT } from './served-site.ts';
import { sitePaths } from './site-paths.ts';

/**
 * At most so many bytes of scripts above the framework's own empty page, compressed with brotli; on Check what runs beside
 * the page, the grammars of three languages with the domain, is counted by itself.
 */
const BUDGETS = { content: 15_000, compare: 60_000, beside: 120_000 };

const found = findChromium();
if (found === undefined) {
  console.error('skipped: Lighthouse (needs Chromium; CHROMIUM names one)');
  process.exit(process.env.CI ? 1 : 0);
}

const chromePath: string = found;
const KINDS = ['', 'compare/', 'check/', 'companies/alibaba/'];
const known = new Set(sitePaths());
const pages = LOCALES.flatMap((locale) => KINDS.map((kind) => `/${locale}/${kind}`)).filter((page) => known.has(page));
const site = await serveSite(OUT, { port: 0 });
const shifts: number[] = [];
const scores: { page: string; form: string; category: string; score: number }[] = [];
try {
  for (const page of pages) {
    for (const form of ['mobile', 'desktop'] as const) {
      const all = await audited(page, form);
      scores.push(...all);
      console.log(`${page} ${form}: ${all.map(({ category, score }) => `${category} ${score}`).join(', ')}`);
    }
  }
} finally {
  await site.close();
}

async function audited(page: string, form: 'mobile' | 'desktop') {
  const chrome = await launch({ chromePath, chromeFlags: [...CHROMIUM_FLAGS, '--headless=new'] });
  try {
    const desktop = {
      formFactor: form,
      screenEmulation: { mobile: false, width: 1350, height: 940, deviceScaleFactor: 1, disabled: false },
      throttling: {
        rttMs: 40,
        throughputKbps: 10_240,
        cpuSlowdownMultiplier: 1,
        requestLatencyMs: 0,
        downloadThroughputKbps: 0,
        uploadThroughputKbps: 0,
      },
    };
    const result = await lighthouse(
      new URL(page, site.url).href,
      { port: chrome.port, logLevel: 'error' },
      { extends: 'lighthouse:default', settings: form === 'desktop' ? desktop : {} },
    );
    if (!result) throw new Error(`Lighthouse gave no result for ${page}`);
    const { audits, categories } = result.lhr;
    for (const audit of Object.values(audits)) {
      const counts = audit.scoreDisplayMode === 'binary' || audit.scoreDisplayMode === 'numeric';
      if (counts && audit.score !== null && audit.score < 0.9) {
        console.log(`  ${audit.id}: ${audit.displayValue ?? audit.title}`);
      }
    }
    const shift = audits['cumulative-layout-shift']?.numericValue ?? 0;
    if (shift > 0) console.log(`  layout shift ${shift}`);
    shifts.push(shift);
    return Object.values(categories).map(({ id, score }) => ({
      page,
      form,
      category: id,
      score: Math.round((score ?? 0) * 100),
    }));
  } finally {
    chrome.kill();
  }
}

const lowest = scores.reduce((least, one) => (one.score < least.score ? one : least));
console.log(`\nLargest layout shift: ${Math.max(...shifts)}`);
console.log(`Lowest: ${lowest.score} (${lowest.category}, ${lowest.page} ${lowest.form})\n`);

const sizes = await scriptSizes();
console.log(`Scripts, compressed with brotli. An empty page of the framework: ${sizes.empty} bytes.`);
for (const { page, atFirst, afterAsking, beside = 0 } of sizes.pages) {
  const opened = atFirst === 0 ? 'none' : `${atFirst} bytes when it opens`;
  const asked =
    afterAsking === undefined ? '' : `; ${afterAsking - sizes.empty} above an empty page once something is asked`;
  const apart = beside === 0 ? '' : `, ${beside} of them beside the page`;
  console.log(`${page}: ${opened}${asked}${apart}`);
}
const tooLarge = sizes.pages.filter(({ page, atFirst, afterAsking, beside = 0 }) => {
  const computes = /\/(compare|embed|check)\//.test(page);
  const own = (afterAsking ?? atFirst) - beside - sizes.empty;
  return own > (computes ? BUDGETS.compare : BUDGETS.content) || beside > BUDGETS.beside;
});
for (const { page } of tooLarge) console.log(`${page} is above its budget`);
process.exit(lowest.score < 100 || Math.max(...shifts) >= 0.0005 || tooLarge.length > 0 ? 1 : 0);
