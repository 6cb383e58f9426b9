import { z } from 'zod';
import { confidenceSchema } from '../capex/observation.ts';
import { entityIdSchema, namesSchema } from '../company/company.ts';
import { schema } from '../schema.ts';
import { NUMBER_FORMAT_NAMES, ratesSchema } from './number-format.ts';
import { priceSchema } from './price.ts';

/** A day, month or year; what is not known more closely is not written more closely. */
export const partialDaySchema = schema(() =>
  z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'a date is YYYY, YYYY-MM or YYYY-MM-DD' }),
);

/** How a chip comes to market. Export rules may ask; prices and shipments make sense only for those that are sold. */
export const MARKETS = ['worldwide', 'china', 'in-house', 'announced'] as const;

/** Parts of a description that rest on somebody's estimate and not on a statement of the vendor. */
export const ESTIMABLE = ['dense', 'dieArea', 'memory', 'links'] as const;

/** Who designs chips: the first part of their ids. */
export const chipVendorSchema = schema(() =>
  z.strictObject({
    id: entityIdSchema,
    names: namesSchema,
    /** ISO 3166 alpha-2 of the seat. */
    country: z.string().length(2),
    /** The company of the record that it is, or is part of. */
    company: entityIdSchema.optional(),
  }),
);

export type ChipVendor = z.infer<typeof chipVendorSchema>;

const positive = schema(() => z.number().positive());

/**
 * A chip, or a module that is sold as one part, as its vendor or the best source describes it. Peak rates are dense:
 * a rate that counts structured sparsity stands under `sparse`, as printed, and must be twice the dense one. Total
 * processing performance and performance density are computed from this and recorded nowhere.
 */
export const chipSchema = schema(() =>
  z
    .strictObject({
      /** The vendor's id, then the model: `nvidia-h20-96`. */
      id: entityIdSchema,
      vendor: entityIdSchema,
      name: z.string().min(1),
      /** The name that its variants share: H100 for H100 SXM5 80GB, H100 PCIe and H100 NVL. */
      model: z.string().min(1),
      /** Further names by which texts call it. */
      aliases: z.array(z.string().min(1)).default([]),
      architecture: z.string().min(1).optional(),
      released: partialDaySchema.optional(),
      market: z.enum(MARKETS),
      /** Designed or marketed for data centres: a property of the product, not of its numbers. */
      dataCentre: z.boolean(),
      process: z.string().min(1).optional(),
      /** Area of all logic dies on a non-planar process, in mm2. Package areas are no die areas. */
      dieArea: positive.optional(),
      /** Transistors, in billions. */
      transistors: positive.optional(),
      /** Dense peak rates by number format, in TFLOPS or TOPS. */
      dense: ratesSchema,
      /** The same with structured sparsity, where the vendor prints that. */
      sparse: ratesSchema.optional(),
      memory: z.strictObject({
        /** GB. */
        capacity: positive.optional(),
        type: z.string().min(1).optional(),
        /** GB/s. */
        bandwidth: positive.optional(),
      }),
      /** Bidirectional GB/s over all links of a kind; 0 where there is none, absent where it is not known. */
      links: z.strictObject({
        /** Links to other chips: NVLink, Infinity Fabric, inter-chip interconnect, Ethernet ports on the chip. */
        chipToChip: z.number().min(0).optional(),
        pcie: z.number().min(0).optional(),
      }),
      /** Thermal design power in watts. */
      power: positive.optional(),
      /** What of the above is an estimate. */
      estimated: z.array(z.enum(ESTIMABLE)).default([]),
      prices: z.array(priceSchema).default([]),
      sources: z.array(z.string()).min(1),
      confidence: confidenceSchema,
      note: z.string().min(1).optional(),
    })
    .superRefine((chip, context) => {
      for (const format of NUMBER_FORMAT_NAMES) {
        const dense = chip.dense[format];
        const sparse = chip.sparse?.[format];
        if (dense === undefined || sparse === undefined || sparse === 2 * dense) continue;
        const message =
          sparse === dense
            ? `the sparse rate ${sparse} stands as the dense one; the dense rate is half of it, ${sparse / 2}`
            : `a sparse rate is twice the dense one, and ${sparse} is not twice ${dense}`;
        context.addIssue({ code: 'custom', message, path: ['dense', format] });
      }
      if (!chip.id.startsWith(`${chip.vendor}-`)) {
        context.addIssue({ code: 'custom', message: `the id does not begin with the vendor, "${chip.vendor}-"` });
      }
    }),
);

export type Chip = z.infer<typeof chipSchema>;
