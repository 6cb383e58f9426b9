import { at, expect, test } from './site.ts';

for (const path of [
  '/en/companies/alibaba/',
  '/ar/companies/microsoft/',
  '/zh/method/',
  '/en/chips/nvidia-h20-96/',
  '/ar/export-control/',
]) {
  test(`${path} on paper`, async ({ page }) => {
    await page.setViewportSize({ width: 690, height: 980 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(at(path));
    await expect(page.locator('header.m nav').first()).toBeHidden();
    await expect(page.locator('.langs')).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // Paper is white, whatever the screen is.
    const [ground, ink] = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return [backgroundColor, color];
    });
    expect(ground).toBe('rgb(255, 255, 255)');
    expect(ink).toBe('rgb(0, 0, 0)');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    for (const chart of await page.locator('figure.fig').all()) {
      await expect(chart.locator('svg[role="img"]:visible')).toHaveCount(1);
    }
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
  });
}
