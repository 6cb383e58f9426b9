import { LANGUAGE_NAMES, LOCALES, type Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { PAGE_LANGUAGE } from '../locale.ts';
import { shell } from '../messages/shell.ts';
import { type PagePath, pageHref } from '../site-path.ts';
import { HEADER } from './navigation.ts';

/** Skip link, wordmark, navigation, languages. */
export function Header({ locale, path }: { locale: Locale; path: PagePath }) {
  const t = translator(shell, locale);
  const here = (page: PagePath) => path === page || path.startsWith(`${page}/`);
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className="m">
        <div className="w">
          <a className="brand" href={pageHref(locale)} lang="en">
            Outlay
          </a>
          <nav className="m" aria-label={t('navigation')}>
            {HEADER.map((entry) => (
              <a
                key={entry.path}
                href={pageHref(locale, entry.path)}
                aria-current={here(entry.path) ? (path === entry.path ? 'page' : 'true') : undefined}
              >
                {t(`nav.${entry.name}`)}
              </a>
            ))}
          </nav>
          <nav className="langs" aria-label={t('languages')}>
            {LOCALES.map((other) => (
              <a
                key={other}
                href={pageHref(other, path)}
                lang={PAGE_LANGUAGE[other]}
                hrefLang={PAGE_LANGUAGE[other]}
                aria-current={other === locale ? 'true' : undefined}
              >
                {LANGUAGE_NAMES[other]}
              </a>
            ))}
          </nav>
        </div>
      </header>
    </>
  );
}
