import { readFileSync } from 'node:fs';
import { amountWords, type Comparison, centsWords, LOCALES, type Locale, visibleText } from '@outlay/domain';
import type { Page } from '@playwright/test';
import { outlay } from './command-line.ts';
import { at, expect, test } from './site.ts';

function compared(...words: string[]): Comparison {
  return JSON.parse(outlay('compare', ...words, '--format', 'json')) as Comparison;
}

/** Waits until the answer on the page is that of its address. */
async function answered(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  await expect(page.locator('html')).not.toHaveAttribute('data-asked');
}

/** The figure of a total as the page shows it. */
async function total(page: Page, side: string): Promise<string> {
  return visibleText(await page.locator(`.tot [data-side="${side}"] .v`).innerText());
}

const NEWEST = ['china-three', 'us-four', '--period', '2026-H1', '--currency', 'USD'];

test.describe('the numbers on the page', () => {
  for (const locale of LOCALES) {
    test(`are those of the command line (${locale})`, async ({ page }) => {
      const { rows, ratios } = compared(...NEWEST);
      const amount = (id: string) => {
        const value = rows.find((row) => row.id === id)?.value;
        return visibleText(amountWords({ amount: value?.amount as number, currency: 'USD' }, locale));
      };
      await page.goto(at(`/${locale}/compare/`));
      expect(await total(page, 'china-three')).toBe(amount('china-three'));
      expect(await total(page, 'us-four')).toBe(amount('us-four'));
      expect(await total(page, 'ratio')).toBe(visibleText(centsWords(ratios[0]?.value as number, locale as Locale)));
      await page.goto(at(`/${locale}/`));
      const words = visibleText(await page.locator('.hero').innerText());
      expect(words).toContain(amount('china-three'));
      expect(words).toContain(amount('us-four'));
    });
  }

  test('are those of the command line after every choice', async ({ page }) => {
    const choices = [
      ['e=us-four&period=2024-H1&basis=cash', 'us-four', ['us-four', '--period', '2024-H1', '--basis', 'cash']],
      ['e=alibaba&period=alibaba:FY2025-Q1&currency=CNY', 'alibaba', ['alibaba', '--period', 'alibaba:FY2025-Q1']],
      [
        'e=china-three&period=2024&rate=period-end',
        'china-three',
        ['china-three', '--period', '2024', '--rate', 'period-end', '--currency', 'USD'],
      ],
      ['e=meta&period=2023&asof=2024-02-15', 'meta', ['meta', '--period', '2023', '--as-of', '2024-02-15']],
    ] as const;
    for (const [query, id, words] of choices) {
      const value = compared(...words).rows.find((row) => row.id === id)?.value;
      await page.goto(at(`/en/compare/?${query}`));
      await expect(page.locator('html')).not.toHaveAttribute('data-asked');
      await expect(page.locator(`.tot [data-side="${id}"] .v`)).toHaveText(
        amountWords({ amount: value?.amount as number, currency: value?.currency as 'USD' }, 'en'),
      );
    }
  });
});

test.describe('what is downloaded', () => {
  for (const [name, query, words] of [
    ['a comparison', 'e=china-three&e=us-four&period=2026-H1', ['compare', ...NEWEST]],
    [
      'a comparison with estimates beside it',
      'e=bytedance&e=meta&period=2024&currency=CNY&share=1',
      ['compare', 'bytedance', 'meta', '--period', '2024', '--currency', 'CNY', '--intensity'],
    ],
    [
      'a series',
      'e=us-four&e=alibaba&from=2023-H1&to=2026-H1&by=half&basis=cash',
      [
        'series',
        'us-four',
        'alibaba',
        '--from',
        '2023-H1',
        '--to',
        '2026-H1',
        '--by',
        'half',
        '--basis',
        'cash',
        '--currency',
        'USD',
      ],
    ],
  ] as const) {
    for (const format of ['csv', 'json'] as const) {
      test(`${name} as ${format} is what the command line writes`, async ({ page }) => {
        await page.goto(at(`/en/compare/?${query}`));
        const saving = page.waitForEvent('download');
        await page.getByRole('button', { name: `Download ${format.toUpperCase()}` }).click();
        const saved = await saving;
        expect(saved.suggestedFilename()).toMatch(new RegExp(`^outlay-[a-z0-9-]+\\.${format}$`));
        expect(readFileSync(await saved.path(), 'utf8')).toBe(outlay(...words, '--format', format));
      });
    }
  }

  test('the chart as SVG is what the command line draws, and as PNG a picture of twice its size', async ({ page }) => {
    await page.goto(at('/ar/compare/?e=us-four&period=2024-H1'));
    const save = async (format: string) => {
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: format }).click();
      return readFileSync(await (await saving).path());
    };
    const svg = (await save('SVG')).toString('utf8');
    const drawn = (...direction: string[]) =>
      outlay(
        ...['chart', 'ranked', 'us-four', '--period', '2024-H1', '--currency', 'USD', '--lang', 'ar', ...direction],
        ...['--output', '-'],
      );
    expect(svg).toBe(drawn());
    await page.getByLabel('الرسوم من اليسار إلى اليمين').check({ force: true });
    expect((await save('SVG')).toString('utf8')).toBe(drawn('--direction', 'ltr'));
    await page.getByLabel('الرسوم من اليسار إلى اليمين').uncheck({ force: true });
    const png = await save('PNG');
    const [, width = '', height = ''] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(width) * 2, Number(height) * 2]);
  });
});

test.describe('the address', () => {
  // Choices follow one another as fast as they can be made, with the scripts there at once, between them, or after them.
  for (const [when, before] of [
    ['at once', 0],
    ['after a choice', 1],
    ['after every choice', 4],
  ] as const) {
    test(`holds the whole state through a reload and a change of language, scripts ${when}`, async ({ page }) => {
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/_next/**/*.js', (route) => released.then(() => route.continue()));
      await page.goto(at('/en/compare/'), { waitUntil: 'domcontentloaded' });
      const choices = [
        () => page.getByLabel('Period', { exact: true }).selectOption('2024-H1'),
        () => page.getByLabel('Definition of capital expenditure').selectOption('cash'),
        () => page.getByRole('checkbox', { name: 'China three' }).uncheck({ force: true }),
        () => page.getByLabel('As known on').fill('2026-01-15'),
      ];
      for (const [place, choose] of choices.entries()) {
        if (place === before) release();
        await choose();
      }
      release();
      await answered(page, 'US four, first half of 2024');
      await page.getByLabel('As known on').blur();
      await expect(page).toHaveURL(/asof/);
      const query = new URL(page.url()).search;
      expect(query).toBe('?e=us-four&period=2024-H1&basis=cash&asof=2026-01-15');
      expect(await total(page, 'us-four')).toBe('$97.1bn');
      await page.reload();
      await answered(page, 'US four, first half of 2024');
      expect(await total(page, 'us-four')).toBe('$97.1bn');
      await expect(page.getByLabel('Definition of capital expenditure')).toHaveValue('cash');
      await page.getByRole('link', { name: 'العربية' }).click();
      await answered(page, 'الأربع الأمريكية، النصف الأول من 2024');
      expect(new URL(page.url()).search).toBe(query);
      expect(await total(page, 'us-four')).toBe('97.1 مليار دولار');
    });
  }

  test('of a wrong question says what is wrong and leads on', async ({ page }) => {
    await page.goto(at('/en/compare/?e=alibab&period=2024-H1'));
    await expect(page.locator('.state')).toContainText('There is no company or group “alibab”');
    await page.getByRole('link', { name: 'Alibaba' }).click();
    await answered(page, 'Alibaba, first half of 2024');
    expect(new URL(page.url()).search).toBe('?e=alibaba&period=2024-H1');
    for (const [query, words] of [
      ['e=meta&period=2024-Q7', '“2024-Q7” is no period'],
      ['e=meta&period=2024&asof=2031-01-01', 'The record cannot answer for that day'],
      ['e=meta&period=2024&basis=nonsense', '“nonsense” is no definition of capital expenditure'],
      ['e=meta&from=2024-Q1&to=2023-Q1', 'is no period'],
    ] as const) {
      await page.goto(at(`/en/compare/?${query}`));
      await expect(page.locator('.state.err')).toContainText(words);
    }
    for (const [path, words] of [
      ['ar/compare/?e=meta&period=2024&basis=nonsense', 'ليس من تعريفات الإنفاق الرأسمالي'],
      ['zh/compare/?e=meta&from=2024-02-10&to=2024-07-20', '其中完整的部分：2024年二季度'],
    ] as const) {
      await page.goto(at(`/${path}`));
      await expect(page.locator('.state.err')).toContainText(words);
      await expect(page.locator('.state.err [lang="en"]')).toHaveCount(0);
    }
  });

  test('of a gap says what is missing, why, and what there is', async ({ page }) => {
    await page.goto(at('/en/compare/?e=us-four&period=2024-H1&basis=incl-finance-leases'));
    await expect(page.locator('.state.gap')).toContainText('No figure for US four, first half of 2024');
    await expect(page.locator('.state.gap')).toContainText('Alphabet publishes no figure with finance leases');
    await page.getByRole('link', { name: 'Show Cash: the best cash line of each' }).click();
    await expect(page.locator('.tot [data-side="us-four"] .v')).toHaveText('$97.1bn');
  });
});

test('a figure anywhere opens its derivation, down to the document', async ({ page }) => {
  await page.goto(at('/en/compare/'));
  await page.getByRole('row', { name: /^Meta/ }).getByRole('link').first().click();
  const panel = page.locator('details.drv[open]');
  await expect(panel.first()).toContainText('Meta');
  await page.getByRole('combobox', { name: 'Period', exact: true }).selectOption('2024-H1');
  await answered(page, 'China three against US four, first half of 2024');
  await page
    .getByRole('row', { name: /^Baidu/ })
    .getByRole('link')
    .first()
    .click();
  await expect(page.locator('details.drv[open]')).toContainText('Baidu results release for Q1 2024');
  await expect(page.locator('details.drv[open]')).toContainText('2,118');
});

test('keyboard alone is enough, and what changed is read out', async ({ page }) => {
  await page.goto(at('/en/compare/'));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the figures' })).toBeFocused();
  await page.keyboard.press('Enter');
  const focused = () =>
    page.evaluate(() => `${document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent}`);
  const reach = async (name: string) => {
    for (let tabs = 0; tabs < 40 && (await focused()) !== name; tabs++) await page.keyboard.press('Tab');
    expect(await focused()).toBe(name);
  };
  await reach('e');
  await page.keyboard.press('Space');
  await answered(page, 'US four, first half of 2026');
  await reach('period');
  await page.keyboard.press('ArrowDown');
  await answered(page, 'US four, second half of 2025');
  await reach('currency');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.tot [data-side="us-four"] .v')).toContainText('CNY');
  await reach('asof');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('2026-01-15');
  await page.keyboard.press('Enter');
  await expect(page.locator('.state.gap')).toContainText('No figure for US four');
  await expect(page.getByRole('status').first()).toContainText('Shown now: US four, second half of 2025');
  const outlined = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
  expect(outlined).toBe('solid');
});

test('the embed shows the chart of its address and leads to the comparison', async ({ page, complaints }) => {
  await page.goto(at('/en/embed/?e=us-four&period=2024-H1'));
  await expect(page.locator('figure h2')).toContainText('Microsoft spent most');
  await expect(page.getByRole('link', { name: 'Open this comparison' })).toHaveAttribute(
    'href',
    '/en/compare/?e=us-four&period=2024-H1',
  );
  expect(complaints).toEqual([]);
});

test('a record that cannot be fetched is said, and fetched at the next try', async ({ page }) => {
  await page.route('**/record/*.json', (route) => route.abort());
  await page.goto(at('/en/compare/?e=us-four&period=2024-H1'));
  await expect(page.locator('.state.err')).toContainText('The figures could not be loaded');
  await page.unroute('**/record/*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.tot [data-side="us-four"] .v')).toHaveText('$105.9bn');
});
