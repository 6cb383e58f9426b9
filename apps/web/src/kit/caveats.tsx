import type { ReactNode } from 'react';

/** One thing to keep in mind: a short name and a sentence with the number in it. */
export type KeepInMind = { readonly name: string; readonly text: ReactNode };

/** What to keep in mind, the first what could change the answer most. */
export function Caveats({ list }: { list: readonly KeepInMind[] }) {
  return (
    <ul className="cav">
      {list.map(({ name, text }) => (
        <li key={name}>
          <b>{name}</b>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
