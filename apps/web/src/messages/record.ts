import { byEnglish, readRecordTexts } from '../record-texts/read-record-texts.ts';

/** The texts of the record in each language, under their English text; a page gives the browser those it may show. */
export const recordTexts = byEnglish(readRecordTexts(new URL('../../content/record/', import.meta.url)));
