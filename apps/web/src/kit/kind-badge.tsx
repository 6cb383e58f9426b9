import { KIND_WORDS, type Kind, type Locale } from '@outlay/domain';
import { KIND_CLASS } from './kind.ts';

/** A sample of the rule and the word for the kind. */
export function KindBadge({ kind, locale }: { kind: Kind; locale: Locale }) {
  return <span className={`badge ${KIND_CLASS[kind]}`}>{KIND_WORDS[locale][kind]}</span>;
}
