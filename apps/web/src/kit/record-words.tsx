import type { Locale } from '@outlay/domain';

/** Words of the record that exist in English alone, such as the title of a document: marked so, and kept in one piece. */
export function RecordWords({ text, locale, className }: { text: string; locale: Locale; className?: string }) {
  if (locale === 'en') return className === undefined ? text : <span className={className}>{text}</span>;
  return (
    <bdi lang="en" dir="ltr" className={className}>
      {text}
    </bdi>
  );
}
