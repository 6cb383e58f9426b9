import { companySchema, groupSchema } from '@outlay/domain';
import { z } from 'zod';
import { tool } from '../tool.ts';

const { id, type, currency, country, headline, partOf, scope } = companySchema.shape;
const group = groupSchema.shape;

export const companiesTool = tool({
  name: 'companies',
  title: 'Companies and groups on record',
  description: `The companies, parts of companies, aggregates and groups that other tools can be asked about, by id, each with the definition of the figure it leads with. Use it to find an id. Parts (baidu-core) and aggregates (cn-national) are shown beside companies and never added to them.`,
  input: z.strictObject({}),
  output: z.object({
    groups: z.array(
      z.object({ id: group.id, name: z.string(), country: group.country, members: group.members, why: group.why }),
    ),
    companies: z.array(z.object({ id, type, name: z.string(), currency, country, headline, partOf, scope })),
  }),
  answer: async (ask) => ({
    groups: (await ask.groups.list()).map((one) => ({
      id: one.id,
      name: one.shortNames.en,
      country: one.country,
      members: one.members,
      why: one.why,
    })),
    companies: (await ask.companies.list()).map((one) => ({
      id: one.id,
      type: one.type,
      name: one.shortNames.en,
      currency: one.currency,
      country: one.country,
      headline: one.headline,
      partOf: one.partOf,
      scope: one.scope,
    })),
  }),
  text: ({ groups, companies }) =>
    [
      ...groups.map((one) => `${one.id}: ${one.name}, group of ${one.members.join(', ')}. ${one.why}`),
      ...companies.map((one) => {
        const what = one.type === 'company' ? '' : `, ${one.type}${one.partOf ? ` of ${one.partOf}` : ''}`;
        const basis = one.headline ? ` Headline: ${one.headline.basis}, ${one.headline.short}.` : '';
        return `${one.id}: ${one.name}${what}, ${one.country}, reports in ${one.currency}.${basis}${one.scope ? ` ${one.scope}` : ''}`;
      }),
    ].join('\n'),
});
