import { idInput } from '@outlay/api';
import { companySchema } from '@outlay/domain';
import { tool } from '../tool.ts';

export const companyTool = tool({
  name: 'company',
  title: 'One company',
  description: `One company, part or aggregate in full: names in English, Arabic and Chinese, fiscal calendar, the definition of its headline figure and why it is the one, the bridges between its definitions, and what it is known not to publish.`,
  input: idInput,
  output: companySchema,
  answer: (ask, question) => ask.companies.get(question),
  text: (company) => {
    const { names, fiscalCalendar: calendar, headline } = company;
    return [
      `${company.shortNames.en} (${company.id}, ${company.type}, ${company.country}, ${company.ownership}): ${names.en}; ${names.ar}; ${names.zh}`,
      `Reports in ${company.currency}; fiscal years end in month ${calendar.yearEndMonth}${calendar.kind === 'weeks' ? `, 52 or 53 weeks, on a ${calendar.weekday}` : ''}.`,
      ...(company.partOf ? [`Part of ${company.partOf}.`] : []),
      ...(company.scope ? [`Scope: ${company.scope}`] : []),
      ...(headline ? [`Headline: ${headline.basis}. ${headline.definition} ${headline.why}`] : []),
      ...company.gaps.map(({ metric, basis, reason, text }) => `Gap, ${basis ?? metric}, ${reason}: ${text}`),
      ...(company.note ? [`Note: ${company.note}`] : []),
    ].join('\n');
  },
});
