import { useEffect, useState } from 'react';

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
  useEffect(() => setDraft(value), [value]);
  const settle = () => draft.trim() !== value && onChange(draft.trim());
  return (
    <div className={className}>
      <label htmlFor={id}>{label}</label>
      <input
        type="text"
        id={id}
        name={name}
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        value={draft}
        placeholder={hint}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
    </div>
  );
}
