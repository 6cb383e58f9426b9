import { at, expect, test } from './site.ts';

test('readers of Arabic choose their digits, on every page, and back', async ({ page, complaints }) => {
  await page.goto(at('/ar/'));
  const headline = page.getByRole('heading', { level: 1 });
  const button = page.getByRole('button', { name: 'أرقام عربية مشرقية' });
  await expect(headline).toContainText('9.5');
  await button.click();
  await expect(headline).toContainText('٩٫٥');
  await expect(page.locator('figure svg:visible').first()).toContainText('١٠٥٫٩');
  await expect(page.locator('.leaf bdi[lang="en"]').first()).toHaveText(/H\.10/);
  await page.goto(at('/ar/compare/'));
  const total = page.locator('.tot [data-side="us-four"] .v');
  await expect(total).toContainText('٣٠٢٫٨');
  await page.getByLabel('الفترة', { exact: true }).selectOption('2024-H1');
  await expect(total).toContainText('١٠٥٫٩');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('٢٠٢٤');
  await expect(page.locator('#asof')).toHaveValue('2026-11-23');
  await button.click();
  await expect(total).toContainText('105.9');
  expect(complaints).toEqual([]);
});
