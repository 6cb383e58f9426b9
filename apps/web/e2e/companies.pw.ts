import { readFileSync } from 'node:fs';
import { dataset } from '@outlay/dataset';
import {
  type Explanation,
  LOCALES,
  type Locale,
  type MoneyRange,
  percentWords,
  rangeWords,
  type Series,
  unitNumerals,
  unitRange,
  visibleText,
} from '@outlay/domain';
import { outlay } from './command-line.ts';
import { OUT } from './served-site.ts';
import { at, expect, test } from './site.ts';

const SAMPLE = [
  'companies/alibaba',
  'companies/microsoft',
  'companies/nvidia',
  'companies/cn-telecom-3',
  'groups/us-four',
];

/** How a page may print an amount: under a unit, or in words; charts also set a central value where one is stated. */
function printings(value: MoneyRange, locale: Locale): string[] {
  const central = value.amount === undefined ? [] : [unitNumerals(value.amount, locale)];
  return [unitRange(value, locale), rangeWords(value, locale), ...central].map(visibleText);
}

/** The figures of a page that lead to a figure of spending: `2026-Q2/headline/CNY/average`, and what is printed. */
async function printed(page: import('@playwright/test').Page, path: string) {
  const links = await page
    .locator('main a.k')
    .evaluateAll((all) =>
      all.map((link) => ({ href: link.getAttribute('href') as string, text: link.textContent ?? '' })),
    );
  return links.flatMap(({ href, text }) => {
    const [, entity, place] =
      /\/(?:companies|groups)\/([a-z0-9-]+)\/figures\/#(.+)$/.exec(decodeURIComponent(href)) ?? [];
    const [period, basis, currency, rate] = place?.split('/') ?? [];
    const isFigure = entity !== undefined && path.endsWith(`/${entity}`) && rate === 'average';
    return isFigure
      ? [{ period: period as string, basis: basis as string, currency: currency as string, text: visibleText(text) }]
      : [];
  });
}

test.describe('the numbers of company pages', () => {
  for (const path of SAMPLE) {
    const id = path.split('/')[1] as string;
    test(`are those of the command line (${id})`, async ({ page }) => {
      test.setTimeout(180_000);
      const series = new Map<string, MoneyRange>();
      for (const [by, from, to] of [
        ['quarter', '2018-Q1', '2026-Q3'],
        ['half', '2018-H1', '2026-H1'],
        ['year', '2018', '2025'],
      ] as const) {
        for (const currency of ['USD', 'reported']) {
          const words = [
            'series',
            id,
            '--from',
            from,
            '--to',
            to,
            '--by',
            by,
            '--currency',
            currency,
            '--format',
            'json',
          ];
          const [own] = (JSON.parse(outlay(...words)) as Series).series;
          for (const { period, value } of own?.points ?? []) {
            if (value) series.set(`${period.label}/headline/${value.currency}`, value);
          }
        }
      }
      const asked = new Map<string, MoneyRange | undefined>();
      for (const locale of LOCALES) {
        await page.goto(at(`/${locale}/${path}/`));
        const figures = await printed(page, path);
        expect(figures.length).toBeGreaterThan(1);
        for (const { period, basis, currency, text } of figures) {
          const name = `${period}/${basis}/${currency}`;
          if (!series.has(name) && !asked.has(name)) {
            const words = ['explain', id, '--period', period, '--basis', basis, '--currency', currency];
            const { derivation } = JSON.parse(outlay(...words, '--format', 'json')) as Explanation;
            asked.set(name, derivation?.value);
          }
          const value = series.get(name) ?? asked.get(name);
          expect(value, name).toBeDefined();
          // A chart that says sayings in words sets the unit behind the digits.
          const digits = text.replace(/ \([^()]+\)$/, '');
          expect(printings(value as MoneyRange, locale), `${name} in ${locale}`).toContain(digits);
        }
      }
    });
  }

  test('that are shares are those of the command line', async ({ page }) => {
    const words = ['compare', 'microsoft', '--period', '2025', '--intensity', '--format', 'json'];
    const { rows } = JSON.parse(outlay(...words)) as { rows: { intensity: { value: number } }[] };
    await page.goto(at('/en/companies/microsoft/'));
    const share = page.locator('a[href$="#2025/share-of-revenue"]').last();
    await expect(share).toHaveText(percentWords(rows[0]?.intensity.value as number, 'en'));
  });
});

test.describe('what can be taken along', () => {
  const file = (path: string) => readFileSync(`${OUT}/${path}`, 'utf8');

  test('is what the command line exports', () => {
    expect(file('data/outlay.json')).toBe(outlay('export', '--format', 'json'));
    for (const table of ['observations', 'sources', 'chips', 'export-rules', 'exchange-rates']) {
      expect(file(`data/csv/${table}.csv`), table).toBe(outlay('export', table));
    }
    const words = ['series', 'alibaba', '--from', '2019-Q1', '--to', '2026-Q3', '--format', 'csv'];
    expect(file('data/series/alibaba-by-quarter.csv')).toBe(outlay(...words));
  });

  test('leads from the pages to files that are there', async ({ page, request }) => {
    for (const path of ['/en/data/', '/ar/companies/meta/', '/zh/groups/china-three/']) {
      await page.goto(at(path));
      const files = await page
        .locator('main a[download]')
        .evaluateAll((links) => (links as HTMLAnchorElement[]).map(({ href }) => href));
      expect(files.length).toBeGreaterThan(2);
      for (const href of files) expect((await request.head(href)).status(), href).toBe(200);
    }
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a figure leads to its panel, which opens, down to a document, a name and a citation', async ({ page }) => {
    await page.goto(at('/en/companies/alibaba/'));
    await page.getByRole('heading', { level: 1 }).getByRole('link').click();
    await expect(page).toHaveURL(/\/en\/companies\/alibaba\/figures\/#2026-Q2\/headline\/CNY\/average$/);
    const panel = page.locator('details:has([id="2026-Q2/headline/CNY/average"])');
    await expect(panel).toHaveAttribute('open', '');
    await expect(panel).toContainText('Alibaba Group announces June Quarter 2026 Results');
    await expect(panel.locator('code')).toHaveText(`alibaba/2026-Q2/headline/CNY/average/${dataset().version}`);
    await panel.getByText('Cite this').click();
    await expect(panel.locator('pre')).toContainText('@misc{outlay-alibaba-2026-q2');
  });

  test('charts of companies are drawn, and their tables open', async ({ page }) => {
    for (const [path, charts] of [
      ['/en/companies/meta/', 4],
      ['/ar/companies/bytedance/', 1],
      ['/zh/groups/us-four/', 2],
    ] as const) {
      await page.goto(at(path));
      const figures = page.locator('figure.fig');
      expect(await figures.count(), path).toBeGreaterThanOrEqual(charts);
      for (const figure of await figures.all()) {
        await expect(figure.locator('svg[role="img"]:visible')).toHaveCount(1);
        await figure.locator('summary').first().click();
        await expect(figure.locator('table')).toBeVisible();
      }
    }
  });
});

test('a private company has reports side by side and no figure of its own', async ({ page }) => {
  await page.goto(at('/en/companies/bytedance/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/publishes no accounts/);
  await expect(page.locator('#figures')).toHaveCount(0);
  await expect(page.locator('main .k.r, main .k.d').and(page.locator('a'))).toHaveCount(0);
  expect(await page.locator('main a.k.e').count()).toBeGreaterThan(8);
});

test('the feed is well-formed and leads to the page of changes', async ({ page, request }) => {
  for (const locale of LOCALES) {
    const answer = await request.get(at(`/${locale}/changes.atom`));
    const text = await answer.text();
    const found = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      return {
        wrong: parsed.querySelector('parsererror')?.textContent ?? null,
        entries: [...parsed.querySelectorAll('entry > link')].map((link) => link.getAttribute('href') ?? ''),
      };
    }, text);
    expect(found.wrong).toBeNull();
    for (const href of found.entries) expect(new URL(href).pathname).toBe(`/${locale}/data/`);
    await page.goto(at(`/${locale}/data/`));
    await expect(page.locator('link[type="application/atom+xml"]')).toHaveCount(1);
  }
});
