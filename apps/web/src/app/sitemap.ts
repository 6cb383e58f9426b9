import { LOCALES } from '@outlay/domain';
import type { MetadataRoute } from 'next';
import { DEFAULT_LOCALE, PAGE_LANGUAGE } from '../locale.ts';
import { record } from '../record.ts';
import { SITE_PAGES } from '../shell/site-pages.ts';
import { absolute, pageHref } from '../site-path.ts';

export const dynamic = 'force-static';

/** Every page in every language, each with the others; changed when the record last was. */
export default function sitemap(): MetadataRoute.Sitemap {
  return SITE_PAGES.flatMap((path) => {
    const languages = {
      ...Object.fromEntries(LOCALES.map((locale) => [PAGE_LANGUAGE[locale], absolute(pageHref(locale, path))])),
      'x-default': absolute(pageHref(DEFAULT_LOCALE, path)),
    };
    return LOCALES.map((locale) => ({
      url: absolute(pageHref(locale, path)),
      lastModified: record.recordedTo,
      alternates: { languages },
    }));
  });
}
