import { checkReportSchema, OutlayError } from '@outlay/domain';
import { checkInput } from '../inputs.ts';
import { procedure, router } from '../procedure.ts';

export const claimsRouter = router({
  // Changes nothing; it is a mutation because a text is too long for an address.
  check: procedure
    .input(checkInput)
    .output(checkReportSchema)
    .mutation(({ ctx, input: { text, ...options } }) => {
      if (ctx.check) return ctx.check(ctx.dataset, text, options);
      throw new OutlayError('invalid-query', 'texts are not checked here', {
        hint: 'Ask a host that was started with outlay serve',
      });
    }),
});
