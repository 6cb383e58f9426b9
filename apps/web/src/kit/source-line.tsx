import type { ReactNode } from 'react';

/** A link at the end of a source line. */
export type SourceAction = { readonly href: string; readonly text: string; readonly download?: boolean };

/** Where the figures of a chart come from, and what can be done with it: data, image, how computed. */
export function SourceLine({ children, actions }: { children: ReactNode; actions: readonly SourceAction[] }) {
  return (
    <figcaption className="src">
      <p>{children}</p>
      <ul>
        {actions.map(({ href, text, download }) => (
          <li key={text}>
            <a href={href} download={download === true ? '' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </figcaption>
  );
}
