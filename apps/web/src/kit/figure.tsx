import { KIND_WORDS, type Kind, type Locale } from '@outlay/domain';
import { Bidi } from './bidi.tsx';
import { KIND_CLASS } from './kind.ts';

/** A figure as it stands in a sentence, a table or a label. */
export type FigureProps = {
  readonly locale: Locale;
  /** The amount, ratio or growth in words, from the wording functions. */
  readonly text: string;
  readonly kind: Kind;
  /** Where its derivation stands: a panel of this page, `#how-…`, or the page of the figure. */
  readonly href?: string | undefined;
  /** Under a total that stands over a double rule of its own, the figure needs no second one. */
  readonly bare?: boolean;
};

/** A figure over the rule that tells its kind; the rule is also the link to how it came about. */
export function Figure({ locale, text, kind, href, bare = false }: FigureProps) {
  const className = `k ${bare ? 'bare' : KIND_CLASS[kind]}`;
  if (href === undefined) {
    return (
      <span className={className} title={KIND_WORDS[locale][kind]}>
        <Bidi text={text} />
      </span>
    );
  }
  return (
    <a className={className} href={href} title={KIND_WORDS[locale][kind]}>
      <Bidi text={text} />
    </a>
  );
}
