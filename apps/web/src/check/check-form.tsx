import { useId } from 'react';
import type { Fields } from './fields.ts';
import type { CheckFormTexts } from './form-texts.ts';
import { type GivenFile, OpenFile } from './open-file.tsx';
import type { Wrong } from './use-check.ts';

/** The text to check and how to read it. The fields have no names: no form of this page can send them. */
export function CheckForm({
  texts,
  fields,
  wrong,
  isBusy,
  onCheck,
  onExample,
  onFile,
  onNear,
}: {
  texts: CheckFormTexts;
  fields: Fields;
  wrong: Wrong | undefined;
  isBusy: boolean;
  onCheck: () => void;
  onExample: () => void;
  onFile: (file: GivenFile) => Promise<void>;
  /** The reader is about to ask. */
  onNear: () => void;
}) {
  const id = useId();
  const wrongId = `${id}-wrong`;
  return (
    <form
      className="check"
      onSubmit={(event) => {
        event.preventDefault();
        onCheck();
      }}
      onFocus={onNear}
      onPointerEnter={onNear}
    >
      <div className="full">
        <label htmlFor={`${id}-text`}>{texts.text}</label>
        <textarea
          id={`${id}-text`}
          ref={fields.text}
          rows={8}
          dir="auto"
          autoComplete="off"
          aria-invalid={wrong?.field === 'text' || undefined}
          aria-describedby={wrongId}
        />
      </div>
      <div>
        <label htmlFor={`${id}-lang`}>{texts.lang}</label>
        <select id={`${id}-lang`} ref={fields.lang} autoComplete="off">
          <option value="">{texts.auto}</option>
          {texts.languages.map(({ value, label }) => (
            <option key={value} value={value} lang={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-day`}>{texts.published}</label>
        <input
          type="text"
          id={`${id}-day`}
          ref={fields.published}
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={wrong?.field === 'published' || undefined}
          aria-describedby={`${id}-day-hint ${wrongId}`}
        />
        <p id={`${id}-day-hint`} className="hint">
          {texts.publishedHint}
        </p>
      </div>
      <p className="full wrong" id={wrongId} role="alert">
        {wrong?.words}
      </p>
      <div className="full actions">
        <button type="submit">{isBusy ? texts.checking : texts.check}</button>
        <button type="button" className="quiet" onClick={onExample}>
          {texts.example}
        </button>
        <OpenFile texts={texts} onFile={onFile} />
      </div>
      <p className="full note">{texts.privacy}</p>
    </form>
  );
}
