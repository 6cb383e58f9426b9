import type { Citation, Locale } from '@outlay/domain';
import { fileHref } from '../site-path.ts';
import { AskIt } from './ask-it.tsx';
import { Cite } from './cite.tsx';

type TakeAlongProps = {
  readonly locale: Locale;
  readonly heading: string;
  /** Pages that lead on, before the files. */
  readonly pages?: readonly { readonly href: string; readonly name: string }[];
  readonly files: readonly { readonly path: string; readonly name: string }[];
  /** The question that the command line answers alike. */
  readonly command?: string;
  readonly cited: Citation;
};

/** What can be taken along from a page: files, the same question for the command line, a citation. */
export function TakeAlong({ locale, heading, pages = [], files, command, cited }: TakeAlongProps) {
  return (
    <section className="b take" aria-labelledby="take">
      <h2 id="take">{heading}</h2>
      <ul className="links">
        {pages.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
        {files.map(({ path, name }) => (
          <li key={path}>
            <a href={fileHref(path)} download="">
              {name}
            </a>
          </li>
        ))}
      </ul>
      {command !== undefined && <AskIt locale={locale} command={command} />}
      <Cite citation={cited} locale={locale} />
    </section>
  );
}
