import { timelineInput } from '@outlay/api';
import { exportRuleSchema, exportTimelineSchema } from '@outlay/domain';
import { z } from 'zod';
import { timelinePage } from '../../hardware/timeline-page.ts';
import { rulesNamed, stated, statedSchema } from '../stated.ts';
import { among, ruleLines, STYLE, statedPage } from '../text/page.ts';
import { tool } from '../tool.ts';

/** A timeline with every rule that it names. */
export const citedTimelineSchema = exportTimelineSchema.extend({
  rules: z.array(exportRuleSchema).describe('Every rule and event that the answer names'),
  ...statedSchema,
});

export const exportTimelineTool = tool({
  name: 'export-timeline',
  title: 'The export status of a chip over time',
  description: `The export status of one chip from its release to the last day of the record: spans of days, each with the rule that decided, and what came into force or ended when it changed. Use it for "when did X become restricted" and "what changed". Announcements and licences that name the chip stand beside it and decide nothing.
chip: one chip; of a model with several variants name one (nvidia-h20-96).`,
  input: timelineInput,
  output: citedTimelineSchema,
  answer: async (ask, question) => {
    const timeline = await ask.exportControl.timeline(question);
    const { spans, events, name, destination } = timeline;
    const rules = await rulesNamed(ask, [
      ...spans.flatMap(({ decidedBy, began, ended }) => [...(decidedBy ? [decidedBy] : []), ...began, ...ended]),
      ...events.map(({ rule }) => rule),
    ]);
    const title = `Export status of ${name} to ${destination} over time`;
    const documents = rules.flatMap(({ sources }) => sources);
    return { ...timeline, rules, ...(await stated(ask, title, documents)) };
  },
  text: (answer) =>
    statedPage(timelinePage(among(answer.rules), answer, STYLE), answer, [
      'Rules',
      ...ruleLines(answer.rules, answer),
      '',
    ]),
});
