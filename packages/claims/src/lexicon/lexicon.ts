import type { Dataset } from '@outlay/domain';
import type { Grammar } from '../grammar.ts';
import { normalize } from '../text/normalized.ts';
import { tokenize } from '../text/token.ts';
import { namesOf } from './names.ts';
import { expand } from './pattern.ts';
import type { Tag } from './tag.ts';
import { Trie } from './trie.ts';

/** A word that also says something when it is written small; a name in Latin letters must have a capital. */
export type Lexicon = Trie<Tag>;

const made = new WeakMap<Dataset, Map<Grammar, Lexicon>>();

/** The lexicon of a grammar with the names of a record; made once for each. */
export function lexiconOf(grammar: Grammar, dataset: Dataset): Lexicon {
  let byGrammar = made.get(dataset);
  if (!byGrammar) {
    byGrammar = new Map();
    made.set(dataset, byGrammar);
  }
  let lexicon = byGrammar.get(grammar);
  if (!lexicon) {
    lexicon = build(grammar, dataset);
    byGrammar.set(grammar, lexicon);
  }
  return lexicon;
}

function build(grammar: Grammar, dataset: Dataset): Lexicon {
  const lexicon: Lexicon = new Trie();
  for (const [phrase, name] of namesOf(dataset)) {
    const tag: Tag = { t: 'name', name };
    lexicon.add(rawWords(phrase), tag);
    // Words of a name may take or lose the article as any other word; a name that begins with its letters keeps them.
    lexicon.add(wordsOf(phrase, grammar), tag);
  }
  for (const [pattern, tag] of grammar.entries)
    for (const phrase of expand(pattern)) lexicon.add(wordsOf(phrase, grammar), tag);
  return lexicon;
}

function rawWords(phrase: string): string[] {
  return tokenize(normalize(phrase).text).map(({ text }) => text);
}

/** The tokens of a phrase; in Arabic without the article, which stands or falls freely. */
function wordsOf(phrase: string, { language }: Grammar): string[] {
  const words = rawWords(phrase);
  return language === 'ar' ? words.map((word) => word.replace(/^و(?=.{4})/, '').replace(/^ال(?=.{2})/, '')) : words;
}
