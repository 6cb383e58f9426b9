import type { Locale } from '@outlay/domain';
import type { ReactNode } from 'react';
import type { PagePath } from '../site-path.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';

/** The frame of every page. `path` is the page's own, for the navigation and for the same page in another language. */
export function Page({ locale, path, children }: { locale: Locale; path: PagePath; children: ReactNode }) {
  return (
    <>
      <Header locale={locale} path={path} />
      <main id="main">
        <div className="w">{children}</div>
      </main>
      <Footer locale={locale} />
    </>
  );
}
