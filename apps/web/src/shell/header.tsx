import { LANGUAGE_NAMES, LOCALES, type Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { PAGE_LANGUAGE } from '../locale.ts';
import { shell } from '../messages/shell.ts';
import { fileHref, type PagePath, pageHref } from '../site-path.ts';
import { HEADER } from './navigation.ts';

/** Chooses between 0 to 9 and ٠ to ٩; the script that does it also shows it. */
function DigitsButton({ label }: { label: string }) {
  return (
    <>
      <button type="button" id="digits" className="quiet" aria-pressed="false" hidden>
        <span className="vh">{label} </span>
        <span dir="ltr" lang="mul">
          ٠١٢٣
        </span>
      </button>
      <script data-keep="" src={fileHref('digits.js')} defer />
    </>
  );
}

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
                aria-current={
                  path === entry.path ? 'page' : [entry.path, ...(entry.also ?? [])].some(here) ? 'true' : undefined
                }
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
            {locale === 'ar' && <DigitsButton label={t('digits')} />}
          </nav>
        </div>
      </header>
    </>
  );
}
