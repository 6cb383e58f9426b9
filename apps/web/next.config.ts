import type { NextConfig } from 'next';
import { siteUrl } from './src/site-url.ts';

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  basePath: siteUrl().basePath,
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  experimental: { globalNotFound: true },
};

export default config;
