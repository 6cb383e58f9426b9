import { companySchema, groupSchema } from '@outlay/domain';
import { z } from 'zod';
import { idInput } from '../inputs.ts';
import { procedure, router } from '../procedure.ts';

export const companiesRouter = router({
  list: procedure.output(z.array(companySchema)).query(({ ctx }) => [...ctx.dataset.companies]),
  get: procedure
    .input(idInput)
    .output(companySchema)
    .query(({ ctx, input }) => ctx.dataset.company(input.id)),
});

export const groupsRouter = router({
  list: procedure.output(z.array(groupSchema)).query(({ ctx }) => [...ctx.dataset.groups]),
});
