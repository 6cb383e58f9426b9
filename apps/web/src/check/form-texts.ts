import { LANGUAGE_NAMES, LOCALES, type Locale, numerals } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { checkTexts } from '../messages/check.ts';
import { MOST_CHARACTERS } from './check-state.ts';

/** The names of the texts that the eager part of the page needs. */
const NAMES = [
  'text',
  'lang',
  'auto',
  'published',
  'publishedHint',
  'check',
  'checking',
  'example',
  'privacy',
  'noScript',
  'emptyText',
  'badLink',
  'badLinkText',
  'share',
  'shareText',
  'copyLink',
  'copied',
  'openFile',
  'downloadJson',
] as const satisfies readonly (keyof (typeof checkTexts)['en'])[];

/** Texts by name; what they say of numbers and days is put in where they have `{count}` and `{day}`. */
export type CheckFormTexts = Readonly<
  Record<
    (typeof NAMES)[number] | 'tooLong' | 'badDay' | 'shareLong' | 'shareTooLong' | 'badFile' | 'fileOpened',
    string
  >
> & {
  readonly languages: readonly { readonly value: Locale; readonly label: string }[];
};

/** The texts of the eager part in one language; said with the page, so that the browser needs no formatter for them. */
export function checkFormTexts(locale: Locale): CheckFormTexts {
  const t = translator(checkTexts, locale);
  const said = Object.fromEntries(NAMES.map((name) => [name, t(name)])) as Record<(typeof NAMES)[number], string>;
  return {
    ...said,
    tooLong: t('tooLong', { count: '{count}', limit: numerals(MOST_CHARACTERS) }),
    shareLong: t('shareLong', { count: '{count}' }),
    shareTooLong: t('shareTooLong', { count: '{count}' }),
    badFile: t('badFile', { name: '{name}' }),
    fileOpened: t('fileOpened', { name: '{name}' }),
    badDay: t('badDay', { day: '{day}' }),
    languages: LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
  };
}
