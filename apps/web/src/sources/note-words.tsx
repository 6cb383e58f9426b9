import type { Locale } from '@outlay/domain';
import { Bidi } from '../kit/bidi.tsx';
import { recordText } from '../record-texts/record-text.ts';
import { citedInText } from './cited-in-text.ts';
import { sourceHref } from './source-anchor.ts';

/**
 * A text of the record in the language of the page, or marked as English where there is no translation; ids of documents in
 * square brackets lead to the list of documents.
 */
export function NoteWords({ text, locale }: { text: string; locale: Locale }) {
  const own = recordText(text, locale);
  const pieces = citedInText(own ?? text).map(({ text: piece, source }, place) => {
    const key = `${place}${piece}`;
    if (source === undefined) return <Bidi key={key} text={piece} />;
    return (
      <a key={key} href={sourceHref(locale, source)}>
        {piece}
      </a>
    );
  });
  if (own !== undefined) return pieces;
  return (
    <bdi lang="en" dir="ltr">
      {pieces}
    </bdi>
  );
}
