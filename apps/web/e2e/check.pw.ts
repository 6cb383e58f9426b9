import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkText } from '@outlay/claims';
import { dataset } from '@outlay/dataset';
import { type CheckReport, LOCALES, type Locale, VERDICTS, visibleText } from '@outlay/domain';
import type { FileChooser, Page } from '@playwright/test';
import { type CheckState, encodeFragment, MOST_CHARACTERS } from '../src/check/check-state.ts';
import { EXAMPLES } from '../src/check/example.ts';
import { outlay } from './command-line.ts';
import { at, expect, test } from './site.ts';

/** What the same functions say outside the browser, explained in a language. */
function checked({ text, lang, published }: CheckState, explainIn?: Locale): CheckReport {
  return checkText(dataset(), text, { lang, published, explainIn });
}

/** An article in the repository. */
function article(name: string): string {
  return fileURLToPath(new URL(`../../../docs/examples/${name}`, import.meta.url));
}

/** Opens files as a reader does. */
async function open(page: Page, files: Parameters<FileChooser['setFiles']>[0]): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (await choosing).setFiles(files);
}

/** The file that a button saves. */
async function saved(page: Page, name: RegExp): Promise<string> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return readFileSync(await (await saving).path(), 'utf8');
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

const button = (page: Page, kind: 'submit' | 'button') => page.locator(`form.check button[type="${kind}"]`).first();

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
    // Another language of the page than of the text: the reader's own explains.
    const reader = locale === 'en' ? 'ar' : 'en';
    await page.goto(at(`/${reader}/check/${await encodeFragment(example)}`));
    await expect(page.locator('#share')).toBeVisible();
    await expect(page.getByRole('textbox').first()).toHaveValue(example.text);
    await expect(page.getByRole('combobox')).toHaveValue(locale);
    await expect(page.locator('form.check input[type="text"]')).toHaveValue(example.published);
    expect(await notes(page)).toEqual(said(checked(example, reader)));
    await expect(page.locator('.par > p').first()).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr');
  });
}

for (const locale of LOCALES) {
  test(`what is downloaded is what the command line prints (${locale})`, async ({ page }, info) => {
    const { text, published } = EXAMPLES[locale];
    const file = info.outputPath('text.txt');
    writeFileSync(file, text);
    // The language is detected here as there; that of the page is another one.
    await page.goto(at(`/${locale === 'zh' ? 'ar' : 'zh'}/check/`));
    await page.locator('form.check textarea').fill(text);
    await page.locator('form.check input[type="text"]').fill(published);
    await button(page, 'submit').click();
    await expect(page.locator('#share')).toBeVisible();
    expect(await saved(page, /JSON/)).toBe(outlay('check', file, '--published', published, '--format', 'json'));
  });
}

for (const [name, published] of [
  ['article.txt', ''],
  ['news-zh.html', '2024-08-26'],
  ['note-ar.md', '2024-08-26'],
] as const) {
  test(`a file is opened and judged as by the command line: ${name}`, async ({ page }) => {
    await page.goto(at('/en/check/'));
    await open(page, article(name));
    await expect(page.locator('form.check [role="status"]')).toHaveText(`The words of ${name} stand in the field.`);
    await expect(page.locator('form.check input[type="text"]')).toHaveValue(published);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(page.locator('#share')).toBeVisible();
    // A document has its claims elsewhere than its words have them.
    const told = ({ claims }: CheckReport) => claims.map(({ text, span, ...claim }) => claim);
    const expected = told(JSON.parse(outlay('check', article(name), '--format', 'json')));
    expect(told(JSON.parse(await saved(page, /JSON/)))).toEqual(expected);
    expect(expected.length).toBeGreaterThan(1);
  });
}

test('a file that is no text is refused by its name', async ({ page }) => {
  await page.goto(at('/en/check/'));
  const refused = page.locator('form.check [role="status"]');
  await open(page, {
    name: 'a.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7\n\xff\xfe', 'latin1'),
  });
  await expect(refused).toContainText('a.pdf cannot be read. Open plain text');
  await open(page, { name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.alloc(10_000_001, 'b') });
  await expect(refused).toContainText('b.txt cannot be read');
  await expect(page.locator('form.check textarea')).toHaveValue('');
});

test('a text of 300 kB is checked; one that no link can hold is offered as a file alone', async ({ page }) => {
  const { text: example, published } = EXAMPLES.en;
  // Words that do not compress, so that the link would be as long as the text.
  const filler = () =>
    `\n\nThe sign reads ${randomBytes(3000)
      .toString('base64')
      .replace(/[^a-z]+/gi, ' ')}.\n\n`;
  let text = '';
  while (text.length < 300_000) text += example + filler();
  await page.goto(at('/en/check/'));
  await page.locator('form.check textarea').fill(text);
  await page.getByLabel('Published on').fill(published);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.locator('#share')).toBeVisible({ timeout: 30_000 });
  expect(await notes(page)).toEqual(said(checked({ text, lang: undefined, published })));
  await expect(page.locator('.take')).toContainText('This text is too long for a link');
  await expect(page.getByRole('button', { name: 'Copy link' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Download JSON' })).toBeVisible();
});

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
  await expect(page.locator('form.check [role="alert"]')).toContainText('500,001 characters; at most 500,000');
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
  await expect(note).toContainText('(cash purchases, with iQIYI)');
  await expect(page.locator('#note-1')).toContainText('Definition: headline figures');
  await note.getByText('2 documents').click();
  await expect(note.locator('details a').first()).toHaveAttribute('href', /^https:/);
  await note.getByRole('link', { name: 'How computed' }).click();
  await expect(page.locator('.tot [data-side="baidu"] .v')).toHaveText('CNY 4.2bn');
  await expect(page.locator('details.drv[open]')).toContainText('Baidu');
});

test('what is said of a chip leads to its page', async ({ page }) => {
  await page.goto(at('/en/check/'));
  await page.locator('#note-13').getByRole('link', { name: 'H100' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('H100');
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
