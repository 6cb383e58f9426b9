import { counted, type Dataset, type Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { PAGE_LANGUAGE } from '../locale.ts';
import { pages } from '../messages/pages.ts';
import { absolute, pageHref } from '../site-path.ts';
import type { VersionChanges } from './changes.ts';
import { feedHref } from './feed-href.ts';

/** At most so many changed figures are named in an entry; the page names all. */
const MOST = 100;

/** The changes of the record as an Atom feed (RFC 4287), an entry for each version. */
export function feed(dataset: Dataset, locale: Locale, changes: readonly VersionChanges[]): string {
  const t = translator(pages, locale);
  const page = absolute(pageHref(locale, 'data', '#changes'));
  const self = absolute(feedHref(locale));
  const updated = (version: string, newest: string) =>
    `${version === dataset.version ? dataset.recordedTo : newest}T00:00:00Z`;
  const entries = changes.map((change) => {
    const address = absolute(pageHref(locale, 'data', `#v${change.version}`));
    return [
      '  <entry>',
      `    <id>${escaped(address)}</id>`,
      `    <title>${escaped(t('version', { version: change.version }))}</title>`,
      `    <updated>${updated(change.version, change.newest)}</updated>`,
      `    <link rel="alternate" type="text/html" href="${escaped(address)}"/>`,
      `    <content type="html">${escaped(entryHtml(change, locale))}</content>`,
      '  </entry>',
    ].join('\n');
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${PAGE_LANGUAGE[locale]}">
  <id>${escaped(self)}</id>
  <title>${escaped(t('feedTitle'))}</title>
  <updated>${dataset.recordedTo}T00:00:00Z</updated>
  <author><name>Outlay</name></author>
  <rights>CC BY 4.0</rights>
  <link rel="self" type="application/atom+xml" href="${escaped(self)}"/>
  <link rel="alternate" type="text/html" href="${escaped(page)}"/>
${entries.join('\n')}
</feed>
`;
}

function entryHtml({ first, observations, added, changed, withdrawn }: VersionChanges, locale: Locale): string {
  const t = translator(pages, locale);
  if (first) return `<p>${escaped(t('firstVersion', { count: counted(observations, 'figure', locale) }))}</p>`;
  const lists: [string, readonly string[]][] = [
    [t('added', { count: counted(added.length, 'figure', locale) }), added.map(({ id, text }) => `${id}: ${text}`)],
    [
      t('changed', { count: counted(changed.length, 'figure', locale) }),
      changed.map(({ id, text }) => `${id}: ${text}`),
    ],
    [t('withdrawn', { count: counted(withdrawn.length, 'figure', locale) }), withdrawn],
  ];
  const html = lists
    .filter(([, list]) => list.length > 0)
    .map(([heading, list]) => {
      const items = list.slice(0, MOST).map((item) => `<li dir="ltr">${escaped(item)}</li>`);
      const more = list.length > MOST ? ['<li>…</li>'] : [];
      return `<p>${escaped(heading)}</p><ul>${[...items, ...more].join('')}</ul>`;
    });
  return html.length === 0 ? `<p>${escaped(t('noChange'))}</p>` : html.join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
