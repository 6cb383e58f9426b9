import { dataset } from '@outlay/dataset';
import { readRecordTexts } from '../../src/record-texts/read-record-texts.ts';
import { untranslatedTexts } from '../../src/record-texts/untranslated-texts.ts';

/**
 * Holds the translations of the record's texts against the record.
 *
 * @throws Error that names every text that is not translated as it stands.
 */
export function checkRecordTexts(app: URL): void {
  const lacking = untranslatedTexts(dataset(), readRecordTexts(new URL('content/record/', app)));
  if (lacking.length > 0) throw new Error(lacking.join('\n'));
}
