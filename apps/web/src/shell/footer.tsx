import { dateWords, isolated, type Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { shell } from '../messages/shell.ts';
import { record } from '../record.ts';
import { pageHref } from '../site-path.ts';
import { FOOTER } from './navigation.ts';

/** What the record is, the pages about it, and the state it is in. */
export function Footer({ locale }: { locale: Locale }) {
  const t = translator(shell, locale);
  return (
    <footer className="foot">
      <div className="w">
        <div>
          <p>{t('footer')}</p>
          <p>
            {t('recorded', {
              day: dateWords(record.recordedTo, locale),
              version: record.version,
              licence: isolated('CC\u00a0BY\u00a04.0', locale),
            })}
          </p>
        </div>
        {FOOTER.length > 0 && (
          <nav aria-label={t('more')}>
            <ul>
              {FOOTER.map((entry) => (
                <li key={entry.path}>
                  <a href={pageHref(locale, entry.path)}>{t(`nav.${entry.name}`)}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </footer>
  );
}
