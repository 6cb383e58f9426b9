import { htmlDocument } from './html.ts';
import { markdownDocument } from './markdown.ts';
import { type DocumentType, plainDocument, type TextDocument } from './text-document.ts';

const READERS: Readonly<Record<DocumentType, (source: string) => TextDocument>> = {
  text: plainDocument,
  html: htmlDocument,
  markdown: markdownDocument,
};

const MARKUP = /^\ufeff?\s{0,200}<(?:!doctype|!--|html|head|body|main|article|section|div|p|h1|meta)\b/i;

const ENDINGS: Readonly<Record<string, DocumentType>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
};

/**
 * Reads a document of a type; without one the name of its file tells it, and then how it begins.
 *
 * @example
 * readDocument('<p>Baidu spent&nbsp;5bn</p>').text // => 'Baidu spent\u00a05bn'
 */
export function readDocument(
  source: string,
  given: { readonly type?: DocumentType | undefined; readonly name?: string | undefined } = {},
): TextDocument {
  const ending = given.name?.split('.').at(-1)?.toLowerCase() ?? '';
  return READERS[given.type ?? ENDINGS[ending] ?? (MARKUP.test(source) ? 'html' : 'text')](source);
}
