export { type CheckOptions, checkText } from './check.ts';
export type { ClaimFigure } from './judge/verdict.ts';
export { detectLanguage, LANGUAGES, type Language } from './text/language.ts';
