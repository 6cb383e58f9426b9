import { test as base, type Page } from '@playwright/test';

/** The address of a page of the site that the tests are served. */
export function at(path: string): string {
  return new URL(path.replace(/^\//, ''), process.env.SITE_URL).href;
}

/** What a page complained of while it was open. */
export type Complaints = readonly string[];

/** A page whose console errors, uncaught errors and failed requests are collected, and which reaches this site only. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      listen(page, complaints);
      await use(complaints);
    },
    { auto: true },
  ],
});

function listen(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && `${origin}/` !== process.env.SITE_URL) {
      complaints.push(`asks another host: ${request.url()}`);
    }
  });
}

export { expect } from '@playwright/test';
export { sitePaths } from './site-paths.ts';
