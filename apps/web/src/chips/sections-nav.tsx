import type { Locale } from '@outlay/domain';
import type { ReactNode } from 'react';
import { translator } from '../catalogue.ts';
import { chips } from '../messages/chips.ts';
import { pageHref } from '../site-path.ts';

const SECTIONS = [
  { path: 'chips', name: 'chips' },
  { path: 'export-control', name: 'rules' },
  { path: 'shipments', name: 'shipments' },
] as const;

/** The three pages about chips, above the heading of each and of the pages under them. */
export function SectionsNav({ locale, here, children }: { locale: Locale; here: string; children?: ReactNode }) {
  const t = translator(chips, locale);
  return (
    <nav className="crumb" aria-label={t('sections')}>
      {SECTIONS.map(({ path, name }, place) => (
        <span key={path}>
          {place === 0 ? '' : ' · '}
          <a
            href={pageHref(locale, path)}
            aria-current={path === here ? (children === undefined ? 'page' : 'true') : undefined}
          >
            {t(name)}
          </a>
        </span>
      ))}
      {children}
    </nav>
  );
}
