import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';
import { siteUrl } from './src/site-url.ts';

const loader = fileURLToPath(new URL('./scripts/prepare/compiled-messages.mjs', import.meta.url));

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
        { condition: 'browser', loaders: [{ loader, options: { where: 'browser' } }], as: '*.js' },
        { condition: { not: 'browser' }, loaders: [{ loader, options: { where: 'node' } }], as: '*.js' },
      ],
    },
  },
  experimental: { globalNotFound: true },
};

export default config;
