import { askedPeriod, conversion, conversionSchema, rateDerivation, rateFor, rateSchema } from '@outlay/domain';
import { convertInput, rateInput } from '../inputs.ts';
import { procedure, router } from '../procedure.ts';

export const ratesRouter = router({
  get: procedure
    .input(rateInput)
    .output(rateSchema)
    .query(({ ctx, input }) =>
      rateDerivation(
        ctx.dataset,
        rateFor(ctx.dataset, input.quote, input.kind ?? 'average', askedPeriod(ctx.dataset, input.period).period),
        'divide',
      ),
    ),
});

export const convertProcedure = procedure
  .input(convertInput)
  .output(conversionSchema)
  .query(({ ctx, input }) => conversion(ctx.dataset, input));
