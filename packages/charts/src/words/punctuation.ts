import type { Localized } from '@outlay/domain';

/** What stands between parts of a phrase, with the space of the language. */
export const COMMA: Localized = { en: ', ', ar: '، ', zh: '，' };

/** What stands between clauses. */
export const SEMICOLON: Localized = { en: '; ', ar: '؛ ', zh: '；' };

/** What stands between things in a list. */
export const LIST_COMMA: Localized = { en: ', ', ar: '، ', zh: '、' };

/** What ends a sentence that another one follows. */
export const FULL_STOP: Localized = { en: '. ', ar: '. ', zh: '。' };
