import type { MetadataRoute } from 'next';
import { absolute, fileHref } from '../site-path.ts';

export const dynamic = 'force-static';

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absolute(fileHref('sitemap.xml')) };
}
