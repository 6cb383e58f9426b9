/** Conjunctions, prepositions, the future marker and the article, as they are written against a word. */
const PREFIXES = [
  '',
  'و',
  'ف',
  'ال',
  'ب',
  'ل',
  'ك',
  'س',
  'وال',
  'فال',
  'بال',
  'كال',
  'لل',
  'وب',
  'ول',
  'وك',
  'وس',
  'فب',
  'فل',
  'فس',
  'وبال',
  'وكال',
  'ولل',
  'فبال',
  'فلل',
];

/** Pronouns and case endings, as they are written against a word. */
const SUFFIXES = ['', 'ها', 'هم', 'ه', 'هما', 'هن', 'نا', 'ا'];

/**
 * The forms under which an Arabic word may stand in a lexicon: itself, and without what is written against it. After a
 * pronoun, ت stands for the ending that is written ه elsewhere.
 *
 * @example
 * arabicForms('وايراداتها').includes('ايرادات') // => true
 */
export function arabicForms(word: string): readonly string[] {
  const forms = known.get(word);
  if (forms) return forms;
  if (known.size >= MOST) known.clear();
  const made = formsOf(word);
  known.set(word, made);
  return made;
}

/** Forms of words that were met, so that each is taken apart once; bounded, because a text may hold any words. */
const known = new Map<string, readonly string[]>();
const MOST = 50_000;

function formsOf(word: string): string[] {
  const forms = new Set<string>();
  for (const prefix of PREFIXES) {
    if (!word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    if (prefix !== '' && rest.length < 2) continue;
    for (const suffix of SUFFIXES) {
      if (!rest.endsWith(suffix)) continue;
      const stem = rest.slice(0, rest.length - suffix.length);
      if (suffix !== '' && stem.length < 3) continue;
      forms.add(stem);
      if (suffix.length > 1 || suffix === 'ه') if (stem.endsWith('ت')) forms.add(`${stem.slice(0, -1)}ه`);
    }
  }
  return [...forms];
}
