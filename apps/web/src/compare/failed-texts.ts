import type { Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { states } from '../messages/states.ts';
import type { FailedTexts } from './failed.tsx';

/** What is said when the record could not be fetched; the time is put in where the text has `{time}`. */
export function failedTexts(locale: Locale): FailedTexts {
  const t = translator(states, locale);
  return { failed: t('failed'), failedText: t('failedText', { time: '{time}' }), retry: t('retry') };
}
