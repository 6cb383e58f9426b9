import { directionOf, LANGUAGE_NAMES, LOCALES } from '@outlay/domain';
import type { Metadata } from 'next';
import { translator } from '../../catalogue.ts';
import { DEFAULT_LOCALE, PAGE_LANGUAGE } from '../../locale.ts';
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
        <p key={locale} className="stand" lang={PAGE_LANGUAGE[locale]} dir={directionOf(locale)}>
          <a href={pageHref(locale)} hrefLang={PAGE_LANGUAGE[locale]}>
            {LANGUAGE_NAMES[locale]}
          </a>
          {': '}
          {translator(states, locale)('entry')}
        </p>
      ))}
    </main>
  );
}
