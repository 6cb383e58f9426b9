import type { Dataset } from '../dataset.ts';

/** Answers kept for each record; a comparison asks for the same figure many times. */
const kept = new WeakMap<Dataset, Map<string, unknown>>();

/** So that a server that is asked for ever new days stays small. */
const MOST = 20_000;

/** Makes an answer once for each record and key. Figures are plain data that nobody changes, so they can be shared. */
export function remember<T>(dataset: Dataset, key: string, make: () => T): T {
  let answers = kept.get(dataset);
  if (!answers) {
    answers = new Map();
    kept.set(dataset, answers);
  }
  if (answers.has(key)) return answers.get(key) as T;
  const made = make();
  if (answers.size >= MOST) answers.clear();
  answers.set(key, made);
  return made;
}
