import type { ReactNode } from 'react';

/** One entry of a short account: what, the figure or words, and a line below it. */
export type Fact = { readonly name: string; readonly value: ReactNode; readonly more?: ReactNode };

/** A short account in up to four columns. */
export function Facts({ list }: { list: readonly Fact[] }) {
  if (list.length === 0) return null;
  return (
    <dl className="facts">
      {list.map(({ name, value, more }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value}
            {more ? <small>{more}</small> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
