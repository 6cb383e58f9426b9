import { directionOf, LOCALES } from '@outlay/domain';
import type { Metadata } from 'next';
import { translator } from '../catalogue.ts';
import { DEFAULT_LOCALE, PAGE_LANGUAGE } from '../locale.ts';
import { states } from '../messages/states.ts';
import { NotFoundWords } from '../shell/not-found-words.tsx';
import { pageHref } from '../site-path.ts';
import '../styles/index.css';

export const metadata: Metadata = {
  title: `${translator(states, DEFAULT_LOCALE)('notFound')} · Outlay`,
  robots: { index: false },
};

/** For addresses outside every language, and hosts that have one page for all: it speaks all of them. */
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
          {LOCALES.map((locale) => (
            <section key={locale} className="state" lang={PAGE_LANGUAGE[locale]} dir={directionOf(locale)}>
              <NotFoundWords locale={locale} heading={locale === DEFAULT_LOCALE ? 'h1' : 'h2'} />
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
