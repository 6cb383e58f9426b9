import { useState } from 'react';

/** Copies a text and says so on itself. */
export function CopyButton({ label, copied, content }: { label: string; copied: string; content: string }) {
  const [done, setDone] = useState('');
  return (
    <button
      type="button"
      className="quiet"
      onClick={() => navigator.clipboard.writeText(content).then(() => setDone(content))}
    >
      {label}
      <span role="status">{done === content ? ` ✓ ${copied}` : ''}</span>
    </button>
  );
}
