import { HttpProblem } from '../http/problem.ts';

/** More levels than any question has. */
const MOST_LEVELS = 12;

/**
 * Refuses JSON that is nested deeper than any question is, before it is parsed: one pass, no recursion.
 *
 * @throws HttpProblem 400.
 */
export function checkDepth(text: string): void {
  let level = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (quoted) {
      if (unit === 0x5c) at++;
      else if (unit === 0x22) quoted = false;
    } else if (unit === 0x22) quoted = true;
    else if (unit === 0x5b || unit === 0x7b) {
      if (++level > MOST_LEVELS) {
        throw new HttpProblem(
          400,
          'too-deep',
          `the input is nested more than ${MOST_LEVELS} levels deep`,
          'No question needs more than four',
        );
      }
    } else if (unit === 0x5d || unit === 0x7d) level--;
  }
}
