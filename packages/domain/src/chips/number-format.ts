import { z } from 'zod';
import { schema } from '../schema.ts';

/**
 * Number formats in which chips state a peak rate, with their bit length. `fp16` stands for FP16 and BF16, `fp4` for
 * every 4-bit floating-point format. TF32 is recorded but has no bit length here: whether its 19 or its 32 bits count is
 * settled in no text on record, so it is left out of total processing performance.
 */
export const NUMBER_FORMATS = {
  fp64: 64,
  tf32: undefined,
  fp16: 16,
  int16: 16,
  fp8: 8,
  int8: 8,
  fp4: 4,
} as const satisfies Readonly<Record<string, number | undefined>>;

export type NumberFormat = keyof typeof NUMBER_FORMATS;

/** The formats in the order in which they are listed. */
export const NUMBER_FORMAT_NAMES = Object.keys(NUMBER_FORMATS) as readonly NumberFormat[];

const rateSchema = schema(() => z.number().positive());

/** A rate for each format that has one, in tera-operations a second (TFLOPS for floating point, TOPS for integers). */
export const ratesSchema = schema(() =>
  z.strictObject({
    fp64: rateSchema.optional(),
    tf32: rateSchema.optional(),
    fp16: rateSchema.optional(),
    int16: rateSchema.optional(),
    fp8: rateSchema.optional(),
    int8: rateSchema.optional(),
    fp4: rateSchema.optional(),
  }),
);

export type Rates = z.infer<typeof ratesSchema>;
