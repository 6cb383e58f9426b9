import { LOCALES, type Locale } from '@outlay/domain';
import type { Metadata } from 'next';
import { DEFAULT_LOCALE, PAGE_LANGUAGE } from '../locale.ts';
import { absolute, type PagePath, pageHref } from '../site-path.ts';
import { PREVIEW_FRAME, PREVIEWS, previewImage } from './previews.ts';

/** What a page says about itself to search engines and to those who link it. */
export type About = {
  readonly locale: Locale;
  readonly path: PagePath;
  readonly title: string;
  readonly description: string;
  /** An image for previews, by its address within the site; 1200 by 630. That of the site where none is named. */
  readonly image?: { readonly href: string; readonly alt: string } | undefined;
  /** Left out of search engines: an embed, a page for one query. */
  readonly hidden?: boolean | undefined;
};

const OPEN_GRAPH_LOCALE: Readonly<Record<Locale, string>> = { en: 'en_GB', ar: 'ar_AR', zh: 'zh_CN' };

/** Title, description, canonical address, the same page in the other languages, and the preview of a link. */
export function pageMetadata({ locale, path, title, description, image: own, hidden }: About): Metadata {
  const image = own ?? previewImage(PREVIEWS[0], locale);
  const address = absolute(pageHref(locale, path));
  const whole = `${title} · Outlay`;
  return {
    title: whole,
    description,
    alternates: {
      canonical: address,
      languages: {
        ...Object.fromEntries(LOCALES.map((other) => [PAGE_LANGUAGE[other], absolute(pageHref(other, path))])),
        'x-default': absolute(pageHref(DEFAULT_LOCALE, path)),
      },
    },
    openGraph: {
      type: 'website',
      siteName: 'Outlay',
      title,
      description,
      url: address,
      locale: OPEN_GRAPH_LOCALE[locale],
      alternateLocale: LOCALES.filter((other) => other !== locale).map((other) => OPEN_GRAPH_LOCALE[other]),
      images: [{ url: absolute(image.href), ...PREVIEW_FRAME, alt: image.alt }],
    },
    twitter: { card: 'summary_large_image' },
    ...(hidden ? { robots: { index: false } } : {}),
  };
}
