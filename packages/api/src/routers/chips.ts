import {
  chipDocument,
  chipDocumentSchema,
  chipList,
  chipListSchema,
  computeBought,
  computeBoughtSchema,
  deals,
  dealsSchema,
  purchase,
  purchaseSchema,
  shipments,
  shipmentsSchema,
} from '@outlay/domain';
import { chipInput, chipsInput, computeInput, dealsInput, purchaseInput, shipmentsInput } from '../inputs.ts';
import { procedure, router } from '../procedure.ts';

export const chipsRouter = router({
  list: procedure
    .input(chipsInput)
    .output(chipListSchema)
    .query(({ ctx, input }) => chipList(ctx.dataset, input)),
  get: procedure
    .input(chipInput)
    .output(chipDocumentSchema)
    .query(({ ctx, input: { id, on, to } }) => chipDocument(ctx.dataset, { chip: id, on, to })),
  purchase: procedure
    .input(purchaseInput)
    .output(purchaseSchema)
    .query(({ ctx, input: { chip, amount, currency = 'USD', priceLow, priceHigh } }) =>
      purchase(ctx.dataset, { chip, amount: { amount, currency }, price: { low: priceLow, high: priceHigh } }),
    ),
});

export const shipmentsRouter = router({
  list: procedure
    .input(shipmentsInput)
    .output(shipmentsSchema)
    .query(({ ctx, input }) => shipments(ctx.dataset, input ?? {})),
});

export const computeRouter = router({
  bought: procedure
    .input(computeInput)
    .output(computeBoughtSchema)
    .query(({ ctx, input }) => computeBought(ctx.dataset, input)),
});

export const dealsRouter = router({
  list: procedure
    .input(dealsInput)
    .output(dealsSchema)
    .query(({ ctx, input }) => deals(ctx.dataset, input)),
});
