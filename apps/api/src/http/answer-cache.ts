import { LRUCache } from 'lru-cache';
import type { Answer } from './answer.ts';

/** Answers by what was asked, the least recently used given up first. Only what succeeded is kept. */
export type AnswerCache = {
  get(key: string): Answer | undefined;
  set(key: string, answer: Answer): void;
};

/** What an entry costs beside its bytes. */
const OVERHEAD = 512;

/**
 * A cache of so many bytes. An answer that is kept in all its encodings costs about twice its plain bytes; that is
 * what it is counted with.
 */
export function answerCache(maxBytes: number): AnswerCache {
  const kept = new LRUCache<string, Answer>({
    maxSize: maxBytes,
    maxEntrySize: Math.ceil(maxBytes / 4),
    sizeCalculation: ({ body }, key) => body.bytes.length * 2 + key.length * 2 + OVERHEAD,
  });
  return { get: (key) => kept.get(key), set: (key, answer) => void kept.set(key, answer) };
}
