import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { exportedPages } from './exported-pages.ts';
import { OUT } from './served-site.ts';
import { expect, test } from './site.ts';

const pages = exportedPages();
const byPath = new Map(pages.map((page) => [page.path, page]));

test('every address within the site exists, with the place on its page', () => {
  const dead = new Set<string>();
  let followed = 0;
  for (const { path, hrefs } of pages) {
    for (const href of hrefs) {
      if (/^(https?:|mailto:)/.test(href)) continue;
      const url = new URL(href, `https://site.example${path}`);
      followed += 1;
      const page = byPath.get(decodeURIComponent(url.pathname));
      if (!page) {
        if (!existsSync(`${OUT}${decodeURIComponent(url.pathname)}`)) dead.add(`${path} leads to ${href}`);
        continue;
      }
      const place = decodeURIComponent(url.hash.slice(1));
      // Compare finds a figure by its address when it has computed it.
      if (place !== '' && !page.ids.has(place) && !/\/(compare|embed)\/$/.test(url.pathname)) {
        dead.add(`${path} leads to ${href}`);
      }
    }
  }
  expect([...dead].slice(0, 20)).toEqual([]);
  expect(followed).toBeGreaterThan(10_000);
});

test('no figure of a company is a dead end', async ({ page }) => {
  const own = pages.filter(({ path }) =>
    /^\/en\/(companies|groups|chips|export-control|shipments|sources|data|method)\//.test(path),
  );
  expect(own.length).toBeGreaterThan(60);
  await page.goto('about:blank');
  for (const { path, html } of own) {
    const dead = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      return [...parsed.querySelectorAll('.k')]
        .filter((figure) => !figure.closest('.drv, .kinds') && figure.closest('a[href]') === null)
        .map((figure) => figure.textContent);
    }, html);
    expect(dead, path).toEqual([]);
  }
});

test('no page weighs more than 150 kB on its way', () => {
  const weights = pages.map(({ path, html }) => ({ path, bytes: gzipSync(html).length }));
  expect(weights.filter(({ bytes }) => bytes > 150_000)).toEqual([]);
});
