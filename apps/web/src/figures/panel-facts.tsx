import type { ReactNode } from 'react';

/** What is to be said of a figure besides its derivation; entries without a value are left out. */
export function PanelFacts({ list }: { list: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="pf">
      {list
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
