import { z } from 'zod';
import { schema } from '../schema.ts';

/** What kind of document a source is. Filings, releases, XBRL, transcripts, statistics, rules and data sheets are primary. */
export const SOURCE_KINDS = [
  'filing',
  'press-release',
  'xbrl',
  'transcript',
  'news',
  'dataset',
  'estimate',
  'statistics',
  'rule',
  'datasheet',
] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];

const PRIMARY: ReadonlySet<SourceKind> = new Set([
  'filing',
  'press-release',
  'xbrl',
  'transcript',
  'statistics',
  'rule',
  'datasheet',
]);

/** A document that a figure can be traced to. */
export const sourceSchema = schema(() =>
  z.strictObject({
    /** Stable id, unique in the record. */
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, { error: 'an id is lower-case letters, digits and hyphens' }),
    publisher: z.string().min(1),
    title: z.string().min(1),
    /** Day, month or year of publication; absent where it is not established. */
    published: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
    kind: z.enum(SOURCE_KINDS),
    /** The copy, reprint or data set through which the document was read, where it was not read directly. */
    via: z.string().min(1).optional(),
    /** Terms of the document, an SPDX id where there is one; `unknown` is an answer. */
    licence: z.string().min(1),
    /** What of the document stands in the record: single figures, or a whole series of them. */
    redistributed: z.enum(['figures', 'series']),
    note: z.string().min(1).optional(),
  }),
);

export type Source = z.infer<typeof sourceSchema>;

/**
 * Whether the document comes from the company itself, its regulator or a statistics office.
 *
 * @example
 * isPrimary({ kind: 'news' }) // => false
 */
export function isPrimary(source: { kind: SourceKind }): boolean {
  return PRIMARY.has(source.kind);
}

/**
 * The last day that a publication date can mean: a date known to the month counts as the month's last day.
 *
 * @example
 * lastDayOf('2024-02') // => '2024-02-29'
 */
export function lastDayOf(published: string): string {
  if (published.length === 10) return published;
  const [year, month] = published.split('-').map(Number) as [number, number | undefined];
  return new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
}
