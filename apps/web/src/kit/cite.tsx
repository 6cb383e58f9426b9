import type { Citation, Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { kit } from '../messages/kit.ts';
import { RecordWords } from './record-words.tsx';

/** How to cite an answer: a sentence and a BibTeX entry, to be selected and copied. */
export function Cite({ citation, locale }: { citation: Citation; locale: Locale }) {
  const t = translator(kit, locale);
  return (
    <details className="cite">
      <summary>{t('cite')}</summary>
      <h3>{t('citation')}</h3>
      <p>
        <RecordWords text={citation.text} locale={locale} />
      </p>
      <h3>{t('bibtex')}</h3>
      <pre dir="ltr" lang="en">
        {citation.bibtex}
      </pre>
    </details>
  );
}
