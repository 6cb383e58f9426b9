import { z } from 'zod';
import { entityIdSchema, namesSchema } from '../company/company.ts';
import { schema } from '../schema.ts';

/**
 * Chips that an estimator counts together. Where `members` lists them all, a unit's compute lies between that of the
 * least and of the greatest; without members it is not known.
 */
export const chipFamilySchema = schema(() =>
  z.strictObject({
    id: entityIdSchema,
    names: namesSchema,
    /** The chips it counts, where all of them are on record. */
    members: z.array(entityIdSchema).default([]),
    /** Families that it includes: a total and its parts are never added. */
    includes: z.array(entityIdSchema).default([]),
    why: z.string().min(1),
  }),
);

export type ChipFamily = z.infer<typeof chipFamilySchema>;

/** Buyers that are no company or group of the record: a whole country, several companies counted together, the rest. */
export const chipBuyerSchema = schema(() =>
  z.strictObject({
    id: entityIdSchema,
    names: namesSchema,
    /** ISO 3166 alpha-2, or `world` where buyers of several countries are counted together. */
    country: z.string().min(2),
    /** Buyers and companies that it includes: a total and its parts are never added. */
    includes: z.array(entityIdSchema).default([]),
    why: z.string().min(1),
  }),
);

export type ChipBuyer = z.infer<typeof chipBuyerSchema>;
