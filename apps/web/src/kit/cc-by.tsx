import type { Locale } from '@outlay/domain';

/** The licence of the record, by its name, a link to its terms. */
export function CcBy({ locale }: { locale: Locale }) {
  const language = { en: 'deed.en', ar: 'deed.ar', zh: 'deed.zh-hans' }[locale];
  return (
    <a rel="license" href={`https://creativecommons.org/licenses/by/4.0/${language}`}>
      <bdi dir="ltr">CC&nbsp;BY&nbsp;4.0</bdi>
    </a>
  );
}
