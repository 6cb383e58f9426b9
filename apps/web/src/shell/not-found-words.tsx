import type { Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { states } from '../messages/states.ts';
import { pageHref } from '../site-path.ts';

/** That an address does not exist, and where to go on, in one language. */
export function NotFoundWords({ locale, heading: Heading }: { locale: Locale; heading: 'h1' | 'h2' }) {
  const t = translator(states, locale);
  return (
    <>
      <Heading>{t('notFound')}</Heading>
      <p>{t('notFoundText')}</p>
      <p>
        <a href={pageHref(locale)}>{t('home')}</a>
        {' · '}
        <a href={pageHref(locale, 'compare')}>{t('compare')}</a>
      </p>
    </>
  );
}
