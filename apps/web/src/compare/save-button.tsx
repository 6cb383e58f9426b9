import { useState } from 'react';

/** Saves a file; while that goes on, pressing it again does nothing. */
export function SaveButton({ label, onSave }: { label: string; onSave: () => Promise<void> }) {
  const [isBusy, setIsBusy] = useState(false);
  const save = () => {
    setIsBusy(true);
    onSave().finally(() => setIsBusy(false));
  };
  return (
    <button type="button" className="quiet" aria-disabled={isBusy} onClick={isBusy ? undefined : save}>
      {label}
    </button>
  );
}
