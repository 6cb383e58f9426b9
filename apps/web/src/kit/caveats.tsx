import type { ReactNode } from 'react';
import { Bidi } from './bidi.tsx';

/** One thing to keep in mind: a short name and a sentence with the number in it. */
export type KeepInMind = {
  readonly name: string;
  readonly text: ReactNode;
  /** Where several have one name. */
  readonly key?: string;
};

/** The section of a page that says what to keep in mind. */
export function CaveatsSection({ heading, list }: { heading: string; list: readonly KeepInMind[] }) {
  return (
    <section className="b" aria-labelledby="caveats">
      <h2 id="caveats">{heading}</h2>
      <Caveats list={list} />
    </section>
  );
}

/** What to keep in mind, the first what could change the answer most. */
export function Caveats({ list }: { list: readonly KeepInMind[] }) {
  return (
    <ul className="cav">
      {list.map(({ name, text, key = name }) => (
        <li key={key}>
          <b>
            <Bidi text={name} />
          </b>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
