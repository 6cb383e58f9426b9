import type { Locale } from '@outlay/domain';
import { translator } from '../../catalogue.ts';
import { compareTexts } from '../../messages/compare.ts';

/** The names of the texts that the eager part of the page needs. */
const NAMES = [
  'entities',
  'add',
  'days',
  'onePeriod',
  'overTime',
  'period',
  'otherDays',
  'otherDaysHint',
  'against',
  'yearEarlier',
  'from',
  'to',
  'by',
  'quarters',
  'halves',
  'years',
  'basis',
  'currency',
  'rate',
  'asOf',
  'revenue',
  'share',
  'noScript',
  'loading',
  'take',
  'copyLink',
  'copied',
  'embed',
  'embedText',
  'copyEmbed',
  'copyCitation',
  'copyBibtex',
  'leftToRight',
  'cite',
] as const satisfies readonly (keyof (typeof compareTexts)['en'])[];

/** Texts by name; that of a download has the format to put in, `{format}`. */
export type FormTexts = Readonly<Record<(typeof NAMES)[number] | 'download', string>>;

/** The texts of the eager part in one language; said with the page, so that the browser needs no formatter for them. */
export function formTexts(locale: Locale): FormTexts {
  const t = translator(compareTexts, locale);
  const said = Object.fromEntries(NAMES.map((name) => [name, t(name)])) as Record<(typeof NAMES)[number], string>;
  return { ...said, download: t('download', { format: '{format}' }) };
}
