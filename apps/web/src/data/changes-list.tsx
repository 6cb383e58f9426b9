import { counted, type Locale } from '@outlay/domain';
import type { ReactNode } from 'react';
import { translator } from '../catalogue.ts';
import { pages } from '../messages/pages.ts';
import type { VersionChanges } from './changes.ts';

/** What each version of the record changed, figure by figure. */
export function ChangesList({ locale, changes }: { locale: Locale; changes: readonly VersionChanges[] }) {
  const t = translator(pages, locale);
  return changes.map(({ version, first, observations, added, changed, withdrawn }) => {
    const lists: [string, readonly { id: string; text?: string }[]][] = [
      [t('added', { count: counted(added.length, 'figure', locale) }), added],
      [t('changed', { count: counted(changed.length, 'figure', locale) }), changed],
      [t('withdrawn', { count: counted(withdrawn.length, 'figure', locale) }), withdrawn.map((id) => ({ id }))],
    ];
    const shown = lists.filter(([, list]) => list.length > 0);
    return (
      <div key={version} className="target" id={`v${version}`}>
        <h3>{t('version', { version })}</h3>
        {first && <p>{t('firstVersion', { count: counted(observations, 'figure', locale) })}</p>}
        {!first && shown.length === 0 && <p>{t('noChange')}</p>}
        {shown.map(([heading, list]) => (
          <Opening key={heading} heading={heading}>
            {list.map(({ id, text }) => (
              <li key={id}>
                <code>{id}</code> {text}
              </li>
            ))}
          </Opening>
        ))}
      </div>
    );
  });
}

function Opening({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <details className="more">
      <summary>{heading}</summary>
      <ul lang="en" dir="ltr">
        {children}
      </ul>
    </details>
  );
}
