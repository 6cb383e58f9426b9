import type { ReactNode } from 'react';

/** A gap, a refusal, or nothing found: what is missing, why, and what there is instead. */
export function State({
  look,
  heading,
  children,
}: {
  look: 'gap' | 'err' | 'none';
  heading: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={`state ${look}`}>
      <h3>{heading}</h3>
      {children}
    </div>
  );
}
