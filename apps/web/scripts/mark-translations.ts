// Marks each passage of a translation with the English text that it was made of, once a translator has gone through it:
//   node scripts/mark-translations.ts content/method.ar.md ../../docs/METHOD.md
// The passages of both stand in the same order.
import { readFileSync, writeFileSync } from 'node:fs';
import { fingerprint, splitAtHeadings } from '../src/method/passages.ts';
import { rowMarks } from '../src/method/untranslated.ts';

const [translation, english] = process.argv.slice(2);
if (translation === undefined || english === undefined) {
  console.error('Name the translation and the English document.');
  process.exit(2);
}
const source = splitAtHeadings(readFileSync(english, 'utf8'));
const own = splitAtHeadings(readFileSync(translation, 'utf8').replace(/^<!-- of [0-9a-f ]+ -->\n/gm, ''));
if (source.length !== own.length) {
  console.error(`${translation} has ${own.length} passages, ${english} has ${source.length}.`);
  process.exit(1);
}
const marked = own.map((text, place) => {
  const passage = source[place] as string;
  return `<!-- of ${[fingerprint(passage), ...rowMarks(passage)].join(' ')} -->\n${text}\n`;
});
writeFileSync(translation, marked.join('\n'));
