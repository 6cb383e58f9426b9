import type { Locale } from '@outlay/domain';
import type { ReactNode } from 'react';
import { translator } from '../catalogue.ts';
import { articleSchema } from '../data/record-schema.ts';
import { PAGE_LANGUAGE } from '../locale.ts';
import { pages } from '../messages/pages.ts';
import { record } from '../record.ts';
import { JsonLd } from '../shell/json-ld.tsx';
import { Page } from '../shell/page.tsx';
import type { PagePath } from '../site-path.ts';
import { Markdown } from './markdown.tsx';
import { headingOf, type Passage } from './passages.ts';

type DocumentProps = {
  readonly locale: Locale;
  readonly path: PagePath;
  readonly passages: readonly Passage[];
  readonly children?: ReactNode;
};

/** A document as a page: its title, what is in it, and its passages, each marked where it is in another language. */
export function DocumentPage({ locale, path, passages, children }: DocumentProps) {
  const t = translator(pages, locale);
  const [top, ...rest] = passages;
  if (!top) throw new Error(`the document of ${path} is empty`);
  const foreign = rest.some((passage) => passage.locale !== locale);
  return (
    <Page locale={locale} path={path}>
      <JsonLd data={articleSchema(record, locale, path, headingOf(top.text))} />
      <div className="hero tool doc-top">
        <Passages passages={[top]} locale={locale} />
        {foreign && <p className="note">{t('untranslated')}</p>}
        {children}
        <nav aria-label={t('contents')}>
          <ul className="links">
            {rest.map(({ id, text, locale: language }) => (
              <li key={id}>
                <a href={`#${id}`} lang={language === locale ? undefined : PAGE_LANGUAGE[language]}>
                  {headingOf(text)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <Passages passages={rest} locale={locale} />
    </Page>
  );
}

function Passages({ passages, locale }: { passages: readonly Passage[]; locale: Locale }) {
  return passages.map(({ id, text, locale: language }) => (
    <section
      key={id}
      className="docs"
      lang={language === locale ? undefined : PAGE_LANGUAGE[language]}
      dir={language === locale ? undefined : 'ltr'}
    >
      <Markdown text={text} locale={locale} id={id} />
    </section>
  ));
}
