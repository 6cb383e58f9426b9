import { isolated } from '@outlay/domain';

/** A word in Latin letters or digits, with what stands inside it: `10-Q`, `742.6(a)(6)`, `3A090.a`. */
const WORD = String.raw`[A-Za-z0-9](?:[A-Za-z0-9.,/-]*[A-Za-z0-9])?(?:\([A-Za-z0-9]+\))*`;

/** Such words in a row; not inside the name of a document. */
const RUN = new RegExp(String.raw`(?<![A-Za-z0-9[.,/-])${WORD}(?: ${WORD})*`, 'g');

/**
 * Isolates what a text in Arabic quotes in Latin letters after a number. Without it `10-Q` stands as Q-10, because a number
 * after Arabic letters does not set the direction of what follows.
 */
export function isolateLatinRuns(text: string): string {
  return text.replace(RUN, (run) => (/^\d/.test(run) && /[A-Za-z]/.test(run) ? isolated(run, 'ar') : run));
}
