import type { Locale } from '@outlay/domain';
import { isolateLatinRuns } from '../kit/latin-runs.ts';
import { recordTexts } from '../messages/record.ts';

/** A text of the record in a language of the site, with isolates; undefined where there is no translation. */
export function recordText(text: string, locale: Locale): string | undefined {
  if (locale === 'en') return text;
  const own = recordTexts[locale][text];
  return own !== undefined && locale === 'ar' ? isolateLatinRuns(own) : own;
}
