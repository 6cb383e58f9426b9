import type { Metadata } from 'next';
import { translator } from '../../catalogue.ts';
import { DEFAULT_LOCALE, DIRECTION, LANGUAGE_NAME, LANGUAGE_TAG, LOCALES } from '../../locale.ts';
import { states } from '../../messages/states.ts';
import { pageMetadata } from '../../shell/page-metadata.ts';
import { fileHref, pageHref } from '../../site-path.ts';

export const metadata: Metadata = pageMetadata({
  locale: DEFAULT_LOCALE,
  path: '',
  title: translator(states, DEFAULT_LOCALE)('entry'),
  description: translator(states, DEFAULT_LOCALE)('entry'),
});

/** The address without a language: a script leads on to the reader's own, and without scripts the reader chooses. */
export default function Entry() {
  return (
    <main className="w hero">
      <script data-keep="" src={fileHref('choose-language.js')} />
      <h1>
        <span className="brand">Outlay</span>
      </h1>
      {LOCALES.map((locale) => (
        <p key={locale} className="stand" lang={LANGUAGE_TAG[locale]} dir={DIRECTION[locale]}>
          <a href={pageHref(locale)} hrefLang={LANGUAGE_TAG[locale]}>
            {LANGUAGE_NAME[locale]}
          </a>
          {': '}
          {translator(states, locale)('entry')}
        </p>
      ))}
    </main>
  );
}
