import { z } from 'zod';
import { chipSchema, chipVendorSchema } from './chips/chip.ts';
import { dealSchema } from './chips/deal.ts';
import { chipBuyerSchema, chipFamilySchema } from './chips/family.ts';
import { shipmentSchema } from './chips/shipment.ts';
import { exportRuleSchema } from './export-control/rule-record.ts';
import { schema } from './schema.ts';

/** The parts of the record that concern chips, deals and export rules. */
export const chipRecordSchema = schema(() =>
  z.strictObject({
    chipVendors: z.array(chipVendorSchema),
    chips: z.array(chipSchema),
    chipFamilies: z.array(chipFamilySchema),
    chipBuyers: z.array(chipBuyerSchema),
    shipments: z.array(shipmentSchema),
    exportRules: z.array(exportRuleSchema),
    deals: z.array(dealSchema),
  }),
);

export type ChipRecord = z.infer<typeof chipRecordSchema>;

/** The names of those parts. */
export const CHIP_PARTS = [
  'chipVendors',
  'chips',
  'chipFamilies',
  'chipBuyers',
  'shipments',
  'exportRules',
  'deals',
] as const satisfies readonly (keyof ChipRecord)[];
