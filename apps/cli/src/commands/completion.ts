import { OutlayError } from '@outlay/domain';
import { completionScript, SHELLS } from '../completion.ts';
import { EXIT } from '../exit-code.ts';
import type { CommandSpec } from './command.ts';

export const completionCommand: CommandSpec = {
  name: 'completion',
  summary: 'the script by which a shell completes commands, names and options',
  words: [{ name: '<shell>', description: SHELLS.join(', ') }],
  options: (command) => command,
  examples: ['completion bash', 'completion fish'],
  action: (effects, [shell]) => {
    if (!(SHELLS as readonly string[]).includes(shell as string)) {
      throw new OutlayError('invalid-query', `there is no completion for "${shell}"`, {
        hint: `Use one of ${SHELLS.join(', ')}`,
      });
    }
    effects.out(completionScript(shell as (typeof SHELLS)[number]));
    return EXIT.done;
  },
};
