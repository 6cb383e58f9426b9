import type { Tag } from './tag.ts';

/** Phrases of a language, written as patterns (see `pattern.ts`), and what they do. */
export type Entry = readonly [pattern: string, tag: Tag];
