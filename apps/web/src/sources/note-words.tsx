import type { Locale } from '@outlay/domain';
import { citedInText } from './cited-in-text.ts';
import { sourceHref } from './source-anchor.ts';

/** Words of the record in English; ids of documents in square brackets lead to the list of documents. */
export function NoteWords({ text, locale }: { text: string; locale: Locale }) {
  const pieces = citedInText(text).map(({ text: piece, source }, place) => {
    const key = `${place}${piece}`;
    if (source === undefined) return piece;
    return (
      <a key={key} href={sourceHref(locale, source)}>
        {piece}
      </a>
    );
  });
  if (locale === 'en') return pieces;
  return (
    <bdi lang="en" dir="ltr">
      {pieces}
    </bdi>
  );
}
