export { type CheckOptions, checkText } from './check.ts';
export { checkRecords } from './check-records.ts';
export type { DocumentType, TextDocument } from './document/text-document.ts';
export type { ClaimFigure } from './judge/verdict.ts';
export { detectLanguage, LANGUAGES, type Language } from './text/language.ts';
