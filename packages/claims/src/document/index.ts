export { readDocument } from './read-document.ts';
export { DOCUMENT_TYPES, type DocumentType, type TextDocument } from './text-document.ts';
