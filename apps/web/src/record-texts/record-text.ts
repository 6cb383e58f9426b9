import type { Locale } from '@outlay/domain';
import { recordTexts } from '../messages/record.ts';

/** A text of the record in a language of the site, with isolates; undefined where there is no translation. */
export function recordText(text: string, locale: Locale): string | undefined {
  return locale === 'en' ? text : recordTexts[locale][text];
}
