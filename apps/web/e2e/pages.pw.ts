import AxeBuilder from '@axe-core/playwright';
import { grouped, LOCALES } from '@outlay/domain';
import { at, expect, sitePaths, test } from './site.ts';

const VIEWS = [
  { width: 1280, height: 900, scheme: 'light' },
  { width: 390, height: 844, scheme: 'dark' },
  { width: 1280, height: 900, scheme: 'dark' },
  { width: 390, height: 844, scheme: 'light' },
] as const;

/** Axe looks at the first two views, which have both widths and both schemes between them. */
const EXAMINED_VIEWS = 2;

/** Families whose pages are made from records of one shape: so many of each are opened; the files of all are read. */
const SAMPLED: Readonly<Record<string, number>> = { chips: 9, 'export-control': 4 };

/** Addresses that do not exist, outside and within each language. */
const NOWHERE = ['/nothing-here/', ...LOCALES.map((locale) => `/${locale}/nothing-here/`)];

/**
 * The first page of each family is looked at in every view, the others of a family in one each, by turns. All are tried for
 * errors and width; those that differ in figures alone are examined by axe twice for each language. Of large families of
 * one shape a few are opened, spread over the whole.
 */
function looks(): { path: string; view: (typeof VIEWS)[number]; examined: boolean }[] {
  const seen = new Map<string, number>();
  return ['/', ...NOWHERE, ...sampled(sitePaths())].flatMap((path) => {
    const [language = '', family = '', entity, ...rest] = path.split('/').filter(Boolean);
    const key = [language, family, entity && '*', ...rest].join(' ');
    const place = seen.get(key) ?? 0;
    seen.set(key, place + 1);
    const views = place === 0 ? VIEWS : [VIEWS[place % VIEWS.length] as (typeof VIEWS)[number]];
    const examined = place < 2 || (language === 'en' && rest.length === 0);
    return views.map((view, index) => ({ path, view, examined: examined && index < EXAMINED_VIEWS }));
  });
}

/** The paths without most of the large families. */
function sampled(paths: readonly string[]): string[] {
  const families = grouped(paths, (path) => path.split('/').filter(Boolean).slice(0, 2).join('/'));
  return [...families].flatMap(([family, own]) => {
    const pages = own.filter((path) => path.split('/').filter(Boolean).length > 2);
    const few = SAMPLED[family.split('/')[1] ?? ''] ?? pages.length;
    const step = Math.max(1, Math.ceil(pages.length / few));
    return own.filter((path) => !pages.includes(path) || pages.indexOf(path) % step === 0);
  });
}

for (const { path, view, examined } of looks()) {
  const { width, height, scheme } = view;
  test(`${path} at ${width} pixels, ${scheme}`, async ({ page, complaints }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme });
    // The address without a language leads on; looked at is the page for those who are not led.
    if (path === '/') await page.route('**/choose-language.js', (route) => route.fulfill({ body: '' }));
    await page.goto(at(path));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, 'the page scrolls sideways').toBeLessThanOrEqual(0);
    if (examined) {
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join('\n')}`),
      ).toEqual([]);
    }
    if (!NOWHERE.includes(path)) return expect(complaints).toEqual([]);
    // The browser says of the page itself that it is not there.
    const others = complaints.filter((one) => !one.startsWith('console: Failed to load resource'));
    expect(others).toEqual([`404: ${at(path)}`]);
  });
}
