import type { Source } from '@outlay/domain';
import { grouped } from '@outlay/domain';

const HEAD = `# Sources and their terms

The selection, structure and notes of the record are licensed under CC BY 4.0 (see [LICENSE-DATA](LICENSE-DATA)): cite
"Outlay" with the version you used. That licence does not cover the documents below. The record takes single figures
from them, which are facts, and whole series only where it says so; the documents keep the terms of their publishers.
This list is made from the record: \`records/**/sources.csv\` has every document with its address and the copy through
which it was read.
`;

/** NOTICE.md: the publishers of the record's documents, with the terms of each. */
export function notice(sources: readonly Source[]): string {
  const series = sources.filter(({ redistributed }) => redistributed === 'series');
  const single = sources.filter(({ redistributed }) => redistributed === 'figures');
  return [
    HEAD,
    '## Whole series\n',
    ...series.map(
      ({ publisher, title, licence, via }) => `- **${publisher}**: ${title}. Terms: ${licence}.${viaText(via)}`,
    ),
    '\n## Single figures\n',
    ...byPublisher(single).map(([publisher, own]) => `- **${publisher}**: ${documents(own)}`),
    '',
  ].join('\n');
}

function byPublisher(sources: readonly Source[]): [string, Source[]][] {
  return [...grouped(sources, ({ publisher }) => publisher)].sort(([left], [right]) => left.localeCompare(right, 'en'));
}

function documents(sources: readonly Source[]): string {
  const terms = [...grouped(sources, ({ licence }) => licence)].map(
    ([licence, own]) => `${count(own.length)}, ${licence}`,
  );
  return terms.join('; ');
}

function count(documents: number): string {
  return documents === 1 ? '1 document' : `${documents} documents`;
}

function viaText(via: string | undefined): string {
  return via === undefined ? '' : ` Via: ${via}.`;
}
