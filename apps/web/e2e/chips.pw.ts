import { readFileSync } from 'node:fs';
import {
  type ChipDocument,
  type ChipList,
  type ComputeBought,
  type ExportStatus,
  findingWords,
  LOCALES,
  type Locale,
  lastDayOf,
  numerals,
  rangeWords,
  type Shipments,
  statusWords,
  visibleText,
} from '@outlay/domain';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { countDigits } from '../src/shipments/count-digits.ts';
import { spendText } from '../src/shipments/shipment-table.tsx';
import { outlay } from './command-line.ts';
import { OUT } from './served-site.ts';
import { at, expect, test } from './site.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** A page of the export without what nobody reads: scripts, drawings and titles of them. */
function pageText(path: string): string {
  const words = (node: Node): string => {
    if (defaultTreeAdapter.isTextNode(node)) return node.value;
    if (!('childNodes' in node) || ['script', 'svg', 'head'].includes(node.nodeName)) return '';
    return node.childNodes.map(words).join('');
  };
  const html = readFileSync(`${OUT}${path}index.html`, 'utf8');
  return visibleText(words(parse(html))).replace(/\s+/g, ' ');
}

function json<T>(...words: string[]): T {
  return JSON.parse(outlay(...words, '--format', 'json')) as T;
}

test.describe('the numbers of the pages of chips', () => {
  test('are those of the command line, for every chip in every language', () => {
    const { chips, on } = json<ChipList>('chips');
    expect(chips.length).toBeGreaterThan(70);
    for (const locale of LOCALES) {
      const list = pageText(`/${locale}/chips/`);
      for (const { id, name, performance, density, h100Equivalents, memoryBandwidth } of chips) {
        const own = pageText(`/${locale}/chips/${id}/`);
        expect(list, id).toContain(name);
        for (const [value, decimals] of [
          [performance, 0],
          [density, 2],
          [memoryBandwidth, 0],
        ] as const) {
          if (value === null) continue;
          expect(list, id).toContain(numerals(value, decimals));
          expect(own, id).toContain(numerals(value, decimals));
        }
        if (h100Equivalents !== null) expect(own, id).toContain(numerals(h100Equivalents, 3));
      }
    }
    expect(on).toBe('2026-11-23');
  });

  for (const id of ['nvidia-h20-96', 'nvidia-h800-sxm', 'nvidia-rtx-6000d', 'intel-gaudi2-cn', 'huawei-ascend-910b']) {
    test(`say the status as the command line does, with every rule and every day (${id})`, () => {
      const status = json<ExportStatus>('status', id);
      const { chip, timeline } = json<ChipDocument>('chips', id);
      for (const locale of LOCALES) {
        const text = pageText(`/${locale}/chips/${id}/`);
        const says = (words: string) =>
          expect(text.toLowerCase(), `${id} ${locale}`).toContain(visibleText(words).toLowerCase());
        says(statusWords({ ...status, exception: exceptionOf(status) }, locale));
        for (const finding of status.findings) says(findingWords(finding, locale));
        for (const span of timeline.spans) says(statusWords(span, locale));
        for (const { price } of chip.prices) says(rangeWords(price, locale));
      }
    });
  }

  test('of a past day are those of the command line', () => {
    const day = '2023-11-17';
    const { chips } = json<ChipList>('chips', '--on', day);
    const text = pageText(`/en/export-control/${day}/`);
    const out = chips.filter(({ released }) => released !== null && lastDayOf(released) <= day);
    expect(out.length).toBeGreaterThan(20);
    for (const { performance, name } of out) {
      expect(text).toContain(name);
      if (performance !== null) expect(text, name).toContain(numerals(performance));
    }
    const file = readFileSync(`${OUT}/data/chips/status-${day}.csv`, 'utf8');
    expect(file).toBe(outlay('chips', '--on', day, '--format', 'csv'));
  });
});

function exceptionOf({ findings, decidedBy }: ExportStatus): string | undefined {
  return findings.find(({ rule }) => rule === decidedBy)?.exception;
}

test.describe('the numbers of shipments', () => {
  test('are those of the command line, estimator by estimator', () => {
    const { rows } = json<Shipments>('shipments');
    expect(rows.length).toBeGreaterThan(100);
    for (const locale of LOCALES) {
      const text = pageText(`/${locale}/shipments/`);
      for (const { id, units, spend, value } of rows) {
        if (units) expect(text, id).toContain(countOf(units, locale));
        if (value) expect(text, id).toContain(visibleText(rangeWords(value, locale, { stated: true })));
        else if (spend) expect(text, id).toContain(visibleText(spendText(spend, locale)));
      }
    }
  });

  test('add up to what the command line adds, and estimators are never added', () => {
    for (const year of ['2024', '2025']) {
      const { estimators } = json<ComputeBought>('shipments', '--totals', '--period', year);
      const file = readFileSync(`${OUT}/data/shipments/compute-${year}.csv`, 'utf8');
      expect(file).toBe(outlay('shipments', '--totals', '--period', year, '--format', 'csv'));
      expect(estimators.length).toBeGreaterThan(1);
    }
    expect(readFileSync(`${OUT}/data/shipments/shipments.csv`, 'utf8')).toBe(outlay('shipments', '--format', 'csv'));
    expect(readFileSync(`${OUT}/data/shipments/deals.csv`, 'utf8')).toBe(outlay('deals', '--format', 'csv'));
    expect(readFileSync(`${OUT}/data/chips/chips.csv`, 'utf8')).toBe(outlay('chips', '--format', 'csv'));
  });

  test('say the million of the article as a bound and a range', () => {
    const text = pageText('/en/shipments/');
    expect(text).toContain('at least $12bn to $13bn');
    expect(text).toContain('there is no upper end');
    expect(text).toContain('up to $400m');
    expect(text).toContain('at least $50bn');
  });
});

function countOf(range: Parameters<typeof countDigits>[0], locale: Locale): string {
  const { amount, low, high } = range;
  const shown = amount !== undefined && low !== undefined && high !== undefined ? { amount } : range;
  return visibleText(countDigits(shown, locale));
}

test('tables of counts and prices keep within the page when they open', async ({ page }) => {
  for (const [path, width] of [
    ['/en/shipments/', 1280],
    ['/ar/shipments/', 390],
    ['/ar/shipments/', 760],
    ['/ar/chips/nvidia-h200-sxm/', 760],
    ['/en/companies/alibaba/', 760],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(at(path));
    const overflow = await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      return document.documentElement.scrollWidth - innerWidth;
    });
    expect(overflow, `${path} at ${width} pixels`).toBeLessThanOrEqual(0);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a day on which a rule came in has its own address, lines and statuses', async ({ page, complaints }) => {
    await page.goto(at('/en/export-control/'));
    await page.getByRole('link', { name: '17 November 2023: October 2023 rule' }).click();
    await expect(page).toHaveURL(/\/en\/export-control\/2023-11-17\/$/);
    await expect(page.locator('#plane svg[role="img"]:visible')).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('17 November 2023');
    await page.locator('nav.langs').getByRole('link', { name: '中文' }).click();
    await expect(page).toHaveURL(/\/zh\/export-control\/2023-11-17\/$/);
    expect(complaints).toEqual([]);
  });

  test('a chip leads from the list to its arithmetic and to the rule that decided', async ({ page }) => {
    await page.goto(at('/en/chips/'));
    await page.locator('tr', { hasText: 'H20 96GB' }).getByRole('link', { name: '2,368' }).click();
    await expect(page).toHaveURL(/\/en\/chips\/nvidia-h20-96\/#tpp$/);
    await expect(page.locator('#tpp')).toHaveText(/2,368/);
    await page.locator('.hero').getByRole('link', { name: 'April 2025 letters' }).click();
    await expect(page).toHaveURL(/\/en\/export-control\/#us-2025-04-h20-letter$/);
    await expect(page.locator('#us-2025-04-h20-letter')).toBeInViewport();
  });

  test('the answer to August 2024 is on the page of the H20', async ({ page }) => {
    await page.goto(at('/en/chips/nvidia-h20-96/'));
    const status = page.locator('#status ~ ol');
    await expect(status).toContainText('17 November 2023 to 8 April 2025');
    await expect(status).toContainText('Outside the rule: TPP 2,368 < 2,400 and PD 2.91 < 3.2');
    await expect(status).toContainText('Since 9 April 2025');
  });
});
