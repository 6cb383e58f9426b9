/** What a citation names: a title, the state of the record, and where it can be seen again. */
export type Cited = {
  /** Short and stable: becomes the BibTeX key. */
  key: string;
  title: string;
  version: string;
  /** The last day on record, which also dates the publication. */
  recordedTo: string;
  url: string;
};

/** A citation as a sentence and as a BibTeX entry. */
export type Citation = { text: string; bibtex: string };

/**
 * How to cite an answer. It names the dataset's version rather than the day of a visit: the same version always
 * gives the same answer.
 *
 * @example
 * citation({ key: 'baidu 2024-H1', title: 'Baidu', version: '0.1.0', recordedTo: '2026-11-23', url: 'https://x.org/f' }).text // => 'Outlay (2026). Baidu. Dataset 0.1.0, record to 2026-11-23. https://x.org/f (CC BY 4.0).'
 */
export function citation({ key, title, version, recordedTo, url }: Cited): Citation {
  const year = recordedTo.slice(0, 4);
  const fields = [
    ['author', '{{Outlay}}'],
    ['title', `{${bibtexText(title)}}`],
    ['year', `{${year}}`],
    // Styles know months by these macros only; a number in braces would be printed as it is.
    ['month', MONTHS[Number(recordedTo.slice(5, 7)) - 1]],
    ['version', `{${bibtexText(version)}}`],
    ['note', `{${bibtexText(`Dataset ${version}, record to ${recordedTo}. CC BY 4.0`)}}`],
    ['url', `{${url.replace(/[{}\\\s]/g, encodeURIComponent)}}`],
  ] as const;
  return {
    text: `Outlay (${year}). ${title}. Dataset ${version}, record to ${recordedTo}. ${url} (CC BY 4.0).`,
    bibtex: `@misc{${bibtexKey(key)},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`,
  };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** A BibTeX key: ASCII letters, digits and hyphens. */
function bibtexKey(text: string): string {
  return `outlay-${text.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')}`.toLowerCase();
}

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function bibtexText(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (character) => ESCAPED[character] as string);
}
