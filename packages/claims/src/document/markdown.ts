import type { Day } from '@outlay/domain';
import { markdownLine } from './markdown-line.ts';
import { DocumentBuilder, publicationDay, type TextDocument } from './text-document.ts';

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const RULE = /^ {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,}|=+)$/;
const DEFINITION = /^ {0,3}\[[^\]]{1,200}\]:/;
const TABLE_RULE = /^[|:\s-]*\|[|:\s-]*$/;
const MARKERS = /^[ \t]*(?:>[ \t]?|#{1,6}[ \t]+|[-*+][ \t]+|1[.)][ \t]+)/;
const ITEM = /^[ \t]*\d{1,9}[.)][ \t]+/;
const DATE = /^date: *["']?(\d{4}-\d{2}-\d{2})/m;

/**
 * The words of a Markdown document with their places in its source. Code blocks, images, addresses and the numbers of
 * notes are left out; a line break within a paragraph is a space.
 */
export function markdownDocument(source: string): TextDocument {
  const builder = new DocumentBuilder(source);
  const matter = frontMatter(source);
  let fence: string | undefined;
  let listed = false;
  let at = matter.end;
  while (at < source.length) {
    const next = source.indexOf('\n', at);
    const end = next < 0 ? source.length : next;
    const line = source.slice(at, source[end - 1] === '\r' ? end - 1 : end);
    const mark = FENCE.exec(line)?.[1];
    if (mark && (fence === undefined || mark.startsWith(fence))) {
      fence = fence === undefined ? mark : undefined;
      builder.paragraph(at, at + 1);
    } else if (fence === undefined && !isLeftOut(line)) {
      const content = contentOf(line, listed);
      listed = content.listed;
      if (content.opens) builder.paragraph(at, at + 1);
      markdownLine(builder, source, at + content.from, at + line.length, content.table);
      if (content.closes) builder.paragraph(end, end + 1);
      else if (next >= 0) lineBreak(builder, line, end);
    } else if (fence === undefined) {
      builder.paragraph(at, at + 1);
      listed = false;
    }
    at = end + 1;
  }
  return builder.build(matter.published);
}

/** Empty lines, rules, definitions of links. */
function isLeftOut(line: string): boolean {
  return line.trim() === '' || RULE.test(line) || DEFINITION.test(line) || TABLE_RULE.test(line);
}

type Content = {
  /** Where the words of the line begin. */
  readonly from: number;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly table: boolean;
  readonly listed: boolean;
};

/** What is left of a line without the marks before it; a list that begins at another number than 1 goes on with one. */
function contentOf(line: string, listed: boolean): Content {
  let from = 0;
  let opens = false;
  let closes = false;
  let item = false;
  for (;;) {
    const rest = line.slice(from);
    const marker = MARKERS.exec(rest)?.[0] ?? (listed ? ITEM.exec(rest)?.[0] : undefined);
    if (!marker) break;
    from += marker.length;
    const kind = marker.trim()[0];
    if (kind !== '>') opens = true;
    if (kind === '#') closes = true;
    else if (kind !== '>') item = true;
  }
  const table = line.startsWith('|', from);
  return { from, opens: opens || table, closes: closes || table, table, listed: item || (listed && !opens) };
}

/** Two spaces or a backslash at the end of a line break it; otherwise it goes on. */
function lineBreak(builder: DocumentBuilder, line: string, at: number): void {
  const breaks = line.endsWith('  ') || line.endsWith('\\');
  if (builder.last !== 0x0a) builder.add(breaks ? 0x0a : 0x20, at, at + 1);
}

/** The head of a document between two lines of three dashes, with its date. */
function frontMatter(source: string): { end: number; published?: Day } {
  const opening = /^\ufeff?---\r?\n/.exec(source)?.[0].length ?? 0;
  const closing = opening === 0 ? -1 : source.indexOf('\n---', opening - 1);
  if (closing < 0) return { end: 0 };
  const published = publicationDay(DATE.exec(source.slice(opening, closing))?.[1] ?? '');
  return { end: closing + 4, ...(published ? { published } : {}) };
}
