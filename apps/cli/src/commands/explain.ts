import { csvText } from '@outlay/dataset';
import { explain, leafRecords } from '@outlay/domain';
import { EXIT } from '../exit-code.ts';
import { figureOptions, figureQuery, formatOf, formatOption, requiredOption } from '../options.ts';
import { explanationTree } from '../output/explanation-tree.ts';
import { json, markdown } from '../output/formats.ts';
import { styleOf } from '../output/style.ts';
import type { CommandSpec } from './command.ts';

export const explainCommand: CommandSpec = {
  name: 'explain',
  summary: 'how a figure came about: the tree of operations, down to the documents',
  words: [{ name: '<entity>', description: 'a company or group' }],
  options: (command) =>
    formatOption(
      figureOptions(
        command
          .option('--period <period>', '2024-H1, 2024-Q2, 2024, alibaba:FY2025-Q1, day..day')
          .option('--against <period>', 'for --basis cash: the period it was compared with'),
      ),
    ),
  examples: [
    'explain china-three --period 2024-H1 --currency USD',
    'explain meta --period 2024-Q2',
    'explain nvidia --period 2025-Q1',
    'explain us-four --period 2024-H1 --basis cash --format csv',
  ],
  action: (effects, words, options) => {
    const explanation = explain(effects.dataset(), {
      ...figureQuery(options),
      entity: words[0] as string,
      period: requiredOption(options, 'period', '2024-H1'),
      against: options.against === undefined ? undefined : String(options.against),
    });
    const format = formatOf(options);
    if (format === 'json') effects.out(json(explanation));
    else if (format === 'csv') effects.out(csvText(leafRecords(explanation)));
    else if (format === 'md') effects.out(markdown(leafRecords(explanation)));
    else effects.out(explanationTree(explanation, styleOf(effects, { color: options.color !== false })));
    return explanation.derivation ? EXIT.done : EXIT.missing;
  },
};
