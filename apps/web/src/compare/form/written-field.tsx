import { useEffect, useRef, useState } from 'react';

/** A text that is written and takes effect when the reader leaves it or presses Enter, so that half a word asks nothing. */
export function WrittenField({
  id,
  name,
  label,
  value,
  hint,
  className,
  onChange,
}: {
  id: string;
  /** Absent where the field only writes what another one sends. */
  name?: string;
  label: string;
  value: string;
  hint?: string;
  className?: string;
  onChange: (value: string) => void;
}) {
  const [draft, setDraft] = useState(value);
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    setDraft(value);
  }
  const settle = (text: string) => text.trim() !== value && onChange(text.trim());
  const field = useRef<HTMLInputElement>(null);
  // What was written before the scripts were there (see `src/shell/start.js`).
  useEffect(() => {
    const typed = field.current?.dataset.typed;
    if (typed === undefined) return;
    delete field.current?.dataset.typed;
    setDraft(typed);
    if (document.activeElement !== field.current) settle(typed);
  });
  return (
    <div className={className}>
      <label htmlFor={id}>{label}</label>
      <input
        type="text"
        id={id}
        ref={field}
        name={name}
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        value={draft}
        placeholder={hint}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => settle(draft)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle(draft);
        }}
      />
    </div>
  );
}
