import { sourceSchema } from '@outlay/domain';
import { z } from 'zod';
import { sourceInput, sourcesInput } from '../inputs.ts';
import { procedure, router } from '../procedure.ts';

export const sourcesRouter = router({
  list: procedure
    .input(sourcesInput)
    .output(z.array(sourceSchema))
    .query(({ ctx, input }) => {
      if (input?.entity === undefined) return [...ctx.dataset.sources];
      const entity = ctx.dataset.entity(input.entity);
      const ids = entity.type === 'group' ? [entity.id, ...entity.group.members] : [entity.id];
      const cited = new Set(ids.flatMap((id) => ctx.dataset.observationsOf(id)).map(({ source }) => source));
      return ctx.dataset.sources.filter(({ id }) => cited.has(id));
    }),
  get: procedure
    .input(sourceInput)
    .output(sourceSchema)
    .query(({ ctx, input }) => ctx.dataset.source(input.id)),
});
