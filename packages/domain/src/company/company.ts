import { z } from 'zod';
import { basisSchema } from '../capex/basis.ts';
import { bridgeSchema } from '../capex/bridge.ts';
import { gapReasonSchema } from '../capex/gap.ts';
import { metricSchema } from '../capex/observation.ts';
import { currencySchema } from '../money/currency.ts';
import { daySchema } from '../period/day.ts';
import { fiscalCalendarSchema } from '../period/fiscal-calendar.ts';
import { schema } from '../schema.ts';

/** A name in the three languages Outlay publishes in. */
export const namesSchema = schema(() =>
  z.strictObject({ en: z.string().min(1), ar: z.string().min(1), zh: z.string().min(1) }),
);

/** Ids are lower-case words joined by hyphens; they are file names, command words and address parts. */
export const entityIdSchema = schema(() =>
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'an id is lower-case words joined by hyphens' }),
);

/** The figure that the company and the press lead with, with the company's wording and why it is the one. */
export const headlineSchema = schema(() =>
  z.strictObject({
    basis: basisSchema,
    /** The definition in full, close to the company's wording. */
    definition: z.string().min(1),
    /** The definition in a few words, in each language: "cash, with campus land". */
    short: namesSchema,
    why: z.string().min(1),
  }),
);

/** Figures that are known not to exist, so that a gap can say why. */
export const knownGapSchema = schema(() =>
  z.strictObject({
    metric: metricSchema,
    basis: basisSchema.optional(),
    from: daySchema.optional(),
    to: daySchema.optional(),
    reason: gapReasonSchema,
    text: z.string().min(1),
  }),
);

/**
 * A company, a part of one (`baidu-core`), or an aggregate that others report as a whole (`cn-national`). Parts and
 * aggregates keep their scope and are never added to companies.
 */
export const companySchema = schema(() =>
  z
    .strictObject({
      id: entityIdSchema,
      type: z.enum(['company', 'part', 'aggregate']),
      names: namesSchema,
      /** The name in running text and tables. */
      shortNames: namesSchema,
      /** Further names by which texts call it. */
      aliases: z.array(z.string().min(1)).default([]),
      /** ISO 3166 alpha-2, or a region an aggregate covers. */
      country: z.string().min(2),
      headquarters: z.string().optional(),
      ownership: z.enum(['public', 'private', 'state', 'mixed']),
      currency: currencySchema,
      fiscalCalendar: fiscalCalendarSchema,
      accounting: z.enum(['us-gaap', 'ifrs', 'none', 'mixed', 'unknown']),
      /** SEC central index key, ten digits. */
      cik: z
        .string()
        .regex(/^\d{10}$/)
        .optional(),
      headline: headlineSchema.optional(),
      bridges: z.array(bridgeSchema).default([]),
      /** For a part: the company it belongs to. */
      partOf: entityIdSchema.optional(),
      /** For a part or an aggregate: what it covers. */
      scope: z.string().min(1).optional(),
      gaps: z.array(knownGapSchema).default([]),
      note: z.string().optional(),
    })
    .superRefine((company, context) => {
      if (company.type === 'company' && !company.headline) {
        context.addIssue({ code: 'custom', message: 'a company has a headline definition', path: ['headline'] });
      }
      if (company.type === 'part' && !company.partOf)
        context.addIssue({ code: 'custom', message: 'a part names its company', path: ['partOf'] });
      if (company.type !== 'company' && !company.scope)
        context.addIssue({ code: 'custom', message: 'a part or aggregate states its scope', path: ['scope'] });
    }),
);

export type Company = z.infer<typeof companySchema>;

/** Companies that are compared together. Members are companies, never parts, aggregates or other groups. */
export const groupSchema = schema(() =>
  z.strictObject({
    id: entityIdSchema,
    names: namesSchema,
    shortNames: namesSchema,
    aliases: z.array(z.string().min(1)).default([]),
    country: z.string().min(2),
    members: z.array(entityIdSchema).min(2),
    why: z.string().min(1),
  }),
);

export type Group = z.infer<typeof groupSchema>;
