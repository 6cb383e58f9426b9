import type { Citation, Direction, Locale } from '@outlay/domain';
import { useState } from 'react';
import { type CompareState, encodeState } from './compare-state.ts';
import { CopyButton } from './copy-button.tsx';
import { embedCode } from './embed-code.ts';
import type { FileFormat } from './engine.tsx';
import type { FormTexts } from './form/form-texts.ts';
import { SaveButton } from './save-button.tsx';

const FORMATS = ['csv', 'json', 'svg', 'png'] as const satisfies readonly FileFormat[];

/** An answer to be taken along: its address, how to cite it, an embed, and files of exactly what is shown. */
export function Take({
  texts,
  locale,
  state,
  heading,
  citation,
  pageAddress,
  embedAddress,
  onSave,
}: {
  texts: FormTexts;
  locale: Locale;
  state: CompareState;
  heading: string;
  citation: Citation;
  /** The address of the page without its query, and that of the embed. */
  pageAddress: string;
  embedAddress: string;
  onSave: (format: FileFormat, direction: Direction | undefined) => Promise<void>;
}) {
  const [isMirrored, setIsMirrored] = useState(false);
  const query = encodeState(state);
  const code = embedCode(`${embedAddress}?${query}`, heading, locale);
  const copy = (label: string, content: string) => <CopyButton label={label} copied={texts.copied} content={content} />;
  return (
    <section className="b take" aria-labelledby="take">
      <h2 id="take">{texts.take}</h2>
      <div className="actions">
        {copy(texts.copyLink, `${pageAddress}?${query}`)}
        {FORMATS.map((format) => (
          <SaveButton
            key={format}
            label={texts.download.replace('{format}', format.toUpperCase())}
            onSave={() => onSave(format, isMirrored ? 'ltr' : undefined)}
          />
        ))}
      </div>
      {locale === 'ar' && (
        <div className="chips">
          <label>
            <input type="checkbox" checked={isMirrored} onChange={() => setIsMirrored(!isMirrored)} />
            <span>{texts.leftToRight}</span>
          </label>
        </div>
      )}
      <details className="cite">
        <summary>{texts.cite}</summary>
        <p>
          <bdi lang="en" dir="ltr">
            {citation.text}
          </bdi>
        </p>
        <pre dir="ltr" lang="en">
          {citation.bibtex}
        </pre>
        <div className="actions">
          {copy(texts.copyCitation, citation.text)}
          {copy(texts.copyBibtex, citation.bibtex)}
        </div>
      </details>
      <details className="cite">
        <summary>{texts.embed}</summary>
        <p>{texts.embedText}</p>
        <pre dir="ltr" lang="en">
          {code}
        </pre>
        <div className="actions">{copy(texts.copyEmbed, code)}</div>
      </details>
    </section>
  );
}
