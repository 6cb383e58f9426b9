import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { serveSite } from '../serve/serve-site.ts';
import { encodeFragment } from '../src/check/check-state.ts';
import { EXAMPLES } from '../src/check/example.ts';
import { CHROMIUM_FLAGS, findChromium } from './browser.ts';
import { OUT } from './served-site.ts';

/** Bytes of scripts that pages fetch, compressed with brotli. */
export type ScriptSizes = {
  readonly empty: number;
  readonly pages: readonly PageSizes[];
};

/** When a page opens, and once the reader has asked something; `beside` is the part of that which runs in a worker. */
type PageSizes = {
  readonly page: string;
  readonly atFirst: number;
  readonly afterAsking?: number;
  readonly beside?: number;
};

/** What a page fetches when it opens, and what one that computes fetches more once the reader asks something. */
export async function scriptSizes(): Promise<ScriptSizes> {
  const site = await serveSite(OUT, { port: 0 });
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: CHROMIUM_FLAGS });
  const scriptsOf = async (path: string): Promise<string[]> => {
    const page = await browser.newPage();
    const scripts = new Set<string>();
    page.on('request', (request) => {
      // Also those that a worker runs.
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js')) scripts.add(pathname);
    });
    await page.goto(new URL(path, site.url).href, { waitUntil: 'networkidle' });
    await page.close();
    return [...scripts];
  };
  const fetched = async (path: string) => weightOf(await scriptsOf(path));
  try {
    const pages: PageSizes[] = [];
    for (const page of ['/en/', '/ar/', '/zh/']) pages.push({ page, atFirst: await fetched(page) });
    for (const page of ['/en/compare/', '/en/embed/']) {
      const afterAsking = await fetched(`${page}?e=us-four&period=2024-H1`);
      pages.push({ page, atFirst: await fetched(page), afterAsking });
    }
    const check = '/en/check/';
    const asked = await scriptsOf(`${check}${await encodeFragment(EXAMPLES.en)}`);
    const beside = weightOf(asked.filter((script) => script.startsWith('/record/')));
    pages.push({ page: check, atFirst: await fetched(check), afterAsking: weightOf(asked), beside });
    return { empty: emptyPage(), pages };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The scripts that the framework puts into a page of which nothing computes, before the build takes them away. */
function emptyPage(): number {
  const html = readFileSync(`${OUT}/../.next/server/app/en.html`, 'utf8');
  const sources = [...html.matchAll(/<script[^>]*\bsrc="([^"]+)"([^>]*)>/g)].filter(([tag]) => !/nomodule/i.test(tag));
  const scripts = new Set(sources.map((match) => match[1] as string));
  return weightOf([...scripts]);
}

function weightOf(scripts: readonly string[]): number {
  return scripts.reduce((sum, script) => sum + compressed(`${OUT}${script}`), 0);
}

function compressed(file: string): number {
  return brotliCompressSync(readFileSync(file)).length;
}
