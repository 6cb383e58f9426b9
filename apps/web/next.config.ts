import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';
import { siteUrl } from './src/site-url.ts';

const loader = fileURLToPath(new URL('./scripts/prepare/compiled-messages.mjs', import.meta.url));

/** What the prepared texts are: they may change while their files do not, and the bundler would keep earlier ones. */
const prepared = createHash('sha256');
for (const file of globSync(fileURLToPath(new URL('./generated/messages/*.js', import.meta.url))).sort()) {
  prepared.update(readFileSync(file));
}
const texts = prepared.digest('hex');

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  basePath: siteUrl().basePath,
  env: { OUTLAY_SITE_URL: process.env.OUTLAY_SITE_URL ?? '' },
  poweredByHeader: false,
  // A busy machine may take long over the pages with thousands of figures.
  staticPageGenerationTimeout: 300,
  reactStrictMode: true,
  images: { unoptimized: true },
  turbopack: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    resolveAlias: {
      // Texts are parsed when the site is built (see the rule), so pages format them without a parser.
      'use-intl/format-message': 'use-intl/format-message/format-only',
      '@outlay/domain': { browser: '@outlay/domain/browser' },
    },
    rules: {
      './src/messages/*.ts': [
        { condition: 'browser', loaders: [{ loader, options: { where: 'browser', texts } }], as: '*.js' },
        { condition: { not: 'browser' }, loaders: [{ loader, options: { where: 'node', texts } }], as: '*.js' },
      ],
    },
  },
  experimental: { globalNotFound: true },
};

export default config;
