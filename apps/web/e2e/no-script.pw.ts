import { at, expect, sitePaths, test } from './site.ts';

test.use({ javaScriptEnabled: false });

const CHARTED = sitePaths().filter((path) =>
  /^\/(en|ar|zh)\/((compare|export-control|chips\/nvidia-h20-96)\/)?$/.test(path),
);

for (const path of CHARTED) {
  for (const width of [1280, 390]) {
    test(`${path} at ${width} pixels is whole without scripts`, async ({ page, complaints }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(at(path));
      const charts = page.locator('figure.fig');
      expect(await charts.count()).toBeGreaterThan(0);
      for (const chart of await charts.all()) {
        const drawn = chart.locator('svg[role="img"]:visible');
        await expect(drawn).toHaveCount(1);
        const box = await drawn.boundingBox();
        expect(box?.width).toBeGreaterThan(300);
        expect(box?.height).toBeGreaterThan(60);
        expect((await drawn.locator('desc').textContent())?.length).toBeGreaterThan(40);
        await chart.locator('summary').first().click();
        await expect(chart.locator('table')).toBeVisible();
        expect(await chart.locator('tbody td').count()).toBeGreaterThan(1);
      }
      // Scripts that were announced and may not run are given up by the browser.
      expect(complaints.filter((one) => !/^failed: .*\.js$/.test(one))).toEqual([]);
    });
  }
}

test('a figure leads to its derivation, which opens by itself', async ({ page }) => {
  await page.goto(at('/en/'));
  await page.getByRole('heading', { level: 1 }).getByRole('link').click();
  const panel = page.locator('details:has(#how-ratio-2026-h1)');
  await expect(panel).toHaveAttribute('open', '');
  await panel.getByRole('link').first().click();
  await expect(page.locator('#how-china-three-2026-h1')).toContainText('Alibaba Group announces');
});
