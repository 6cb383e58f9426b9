import { checkText } from '@outlay/claims';
import { dataset } from '@outlay/dataset';
import { type CheckReport, LOCALES, VERDICTS, visibleText } from '@outlay/domain';
import type { Page } from '@playwright/test';
import { type CheckState, encodeFragment, MOST_CHARACTERS } from '../src/check/check-state.ts';
import { EXAMPLES } from '../src/check/example.ts';
import { at, expect, test } from './site.ts';

/** What the same functions say outside the browser. */
function checked({ text, lang, published }: CheckState): CheckReport {
  return checkText(dataset(), text, { lang, published });
}

const LOOKS = { ok: VERDICTS[0], def: VERDICTS[1], no: VERDICTS[2], unk: VERDICTS[3] } as const;

/** The verdicts of the notes on the page, in their order, with the explanations. */
async function notes(page: Page): Promise<[verdict: string, explanation: string][]> {
  const shown = await page.locator('.vs > li').evaluateAll((items) =>
    items.map((item) => {
      const look = [...(item.querySelector('.h')?.classList ?? [])].find((one) => one.startsWith('v-'));
      return [look?.slice(2) ?? '', item.querySelector('p')?.textContent ?? ''] as [string, string];
    }),
  );
  return shown.map(([look, words]) => [LOOKS[look as keyof typeof LOOKS], visibleText(words)]);
}

/** The same of a report. */
function said({ claims }: CheckReport): [verdict: string, explanation: string][] {
  return claims.map(({ verdict, explanation }) => [verdict, visibleText(explanation)]);
}

const button = (page: Page, kind: 'submit' | 'button') => page.locator(`form.check button[type="${kind}"]`);

for (const locale of LOCALES) {
  test(`the example is judged as outside the browser (${locale})`, async ({ page, complaints }) => {
    const example = EXAMPLES[locale];
    await page.goto(at(`/${locale}/check/`));
    expect(await notes(page)).toEqual(said(checked(example)));
    await button(page, 'button').click();
    await button(page, 'submit').click();
    await expect(page.locator('#share')).toBeVisible();
    expect(await notes(page)).toEqual(said(checked(example)));
    const marked = await page.locator('.par > p').evaluateAll((paragraphs) => {
      for (const number of paragraphs.flatMap((one) => [...one.querySelectorAll('sup')])) number.remove();
      return paragraphs.map((one) => one.textContent);
    });
    expect(visibleText(marked.join(''))).toBe(visibleText(example.text.replaceAll('\n', '')));
    expect(complaints).toEqual([]);
  });

  test(`a link holds the text, the language and the day (${locale})`, async ({ page }) => {
    const example = EXAMPLES[locale];
    // Another language of the page than of the text.
    await page.goto(at(`/${locale === 'en' ? 'ar' : 'en'}/check/${await encodeFragment(example)}`));
    await expect(page.locator('#share')).toBeVisible();
    await expect(page.getByRole('textbox').first()).toHaveValue(example.text);
    await expect(page.getByRole('combobox')).toHaveValue(locale);
    await expect(page.locator('form.check input')).toHaveValue(example.published);
    expect(await notes(page)).toEqual(said(checked(example)));
    await expect(page.locator('.par > p').first()).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr');
  });
}

test('the link that is copied gives the same result, and follows to the other languages', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at('/en/check/'));
  await page.getByLabel('Text to check').fill('Baidu spent 42 billion yuan in the first half of 2024.');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'One claim found. One contradicts the record',
  );
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copy link' })).toContainText('copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('/en/check/#check=');
  // The text is in the address only once the reader puts it there.
  expect(page.url()).toBe(at('/en/check/'));
  const hash = new URL(link).hash;
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('找到1处说法，1处与记录不符');
  expect(new URL(page.url()).hash).toBe(hash);
});

test('a damaged link is said once, and another text can be checked', async ({ page }) => {
  const fragment = await encodeFragment(EXAMPLES.en);
  await page.goto(at(`/en/check/${fragment.slice(0, 90)}`));
  await expect(page.locator('.state.err')).toContainText('This link is damaged');
  await expect(page.locator('.vs')).toHaveCount(0);
  await page.getByRole('button', { name: 'Fill in an example' }).click();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.locator('.state.err')).toHaveCount(0);
  await expect(page.locator('.vs').first()).toBeVisible();
});

test('what cannot be checked is said at the field', async ({ page }) => {
  await page.goto(at('/en/check/'));
  const check = page.getByRole('button', { name: 'Check', exact: true });
  const text = page.getByLabel('Text to check');
  await check.click();
  await expect(page.locator('form.check [role="alert"]')).toHaveText(
    'There is no text to check. Paste one, or fill in the example.',
  );
  await text.fill('a'.repeat(MOST_CHARACTERS + 1));
  await check.click();
  await expect(page.locator('form.check [role="alert"]')).toContainText('100,001 characters; at most 100,000');
  await expect(text).toHaveAttribute('aria-invalid', 'true');
  await text.fill('The weather was fine.');
  await page.getByLabel('Published on').fill('2024-02-30');
  await check.click();
  await expect(page.locator('form.check [role="alert"]')).toContainText('“2024-02-30” is no day of the calendar');
  await page.getByLabel('Published on').fill('');
  await check.click();
  await expect(page.locator('.state.none')).toContainText('No claim found');
  await expect(page.locator('form.check [role="alert"]')).toBeEmpty();
});

test('keyboard alone is enough: from the field to a claim, its note and back', async ({ page }) => {
  await page.goto(at('/en/check/'));
  const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || '');
  const reach = async (name: RegExp) => {
    for (let tabs = 0; tabs < 60 && !name.test(await focused()); tabs++) await page.keyboard.press('Tab');
    expect(await focused()).toMatch(name);
  };
  await reach(/-text$/);
  await page.keyboard.insertText('Baidu spent 42 billion yuan in the first half of 2024.');
  await reach(/^Check$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('#result')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Claim 1: Contradicted' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#note-1')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Claim 1: Contradicted' })).toBeFocused();
  expect(page.url()).toBe(at('/en/check/'));
});

test('a figure leads to the comparison that gives it', async ({ page }) => {
  await page.goto(at('/en/check/'));
  const note = page.locator('#note-7');
  await expect(note).toContainText('Ten times too large');
  await expect(note.locator('.rec')).toContainText('CNY 4.2bn');
  await note.getByRole('link', { name: 'How computed' }).click();
  await expect(page.locator('.tot [data-side="baidu"] .v')).toHaveText('CNY 4.2bn');
  await expect(page.locator('details.drv[open]')).toContainText('Baidu');
});

test('a record that cannot be fetched is said, and fetched at the next try', async ({ page }) => {
  await page.route('**/record/chips-*.json', (route) => route.abort());
  await page.goto(at(`/en/check/${await encodeFragment(EXAMPLES.en)}`));
  await expect(page.locator('.state.err')).toContainText('The figures could not be loaded');
  await page.unroute('**/record/chips-*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('#share')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const locale of LOCALES) {
    test(`the page says what it does and shows the example (${locale})`, async ({ page }) => {
      await page.goto(at(`/${locale}/check/`));
      await expect(page.locator('form.check')).toBeHidden();
      await expect(page.locator('.state.none')).toBeVisible();
      expect(await notes(page)).toEqual(said(checked(EXAMPLES[locale])));
    });
  }
});
