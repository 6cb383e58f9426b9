import { directionOf, LOCALES } from '@outlay/domain';
import type { Metadata } from 'next';
import { translator } from '../catalogue.ts';
import { DEFAULT_LOCALE, PAGE_LANGUAGE } from '../locale.ts';
import { states } from '../messages/states.ts';
import { pageHref } from '../site-path.ts';
import '../styles/index.css';

export const metadata: Metadata = {
  title: `${translator(states, DEFAULT_LOCALE)('notFound')} · Outlay`,
  robots: { index: false },
};

/** A static host knows no language of an address that does not exist, so the page speaks all of them. */
export default function NotFound() {
  return (
    <html lang={PAGE_LANGUAGE[DEFAULT_LOCALE]}>
      <body>
        <header className="m">
          <div className="w">
            <a className="brand" href={pageHref(DEFAULT_LOCALE)}>
              Outlay
            </a>
          </div>
        </header>
        <main className="w hero">
          {LOCALES.map((locale) => {
            const t = translator(states, locale);
            const Heading = locale === DEFAULT_LOCALE ? 'h1' : 'h2';
            return (
              <section key={locale} className="state" lang={PAGE_LANGUAGE[locale]} dir={directionOf(locale)}>
                <Heading>{t('notFound')}</Heading>
                <p>{t('notFoundText')}</p>
                <p>
                  <a href={pageHref(locale)}>{t('home')}</a>
                  {' · '}
                  <a href={pageHref(locale, 'compare')}>{t('compare')}</a>
                </p>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
