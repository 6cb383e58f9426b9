import { dataset } from '@outlay/dataset';
import packageJson from '../../package.json' with { type: 'json' };
import type { Action } from '../commands/command.ts';
import { EXIT } from '../exit-code.ts';
import { serveMcp } from '../mcp/serve.ts';

/** Serves an assistant on stdin and stdout until its client goes. */
export const mcp: Action = async (effects, _words, { publicUrl }) => {
  // A client that does not read messages is no failure.
  process.stderr.on('error', () => {});
  const url = publicUrl ?? effects.env.OUTLAY_PUBLIC_URL;
  await serveMcp(
    {
      dataset: dataset(),
      version: packageJson.version,
      stdin: process.stdin,
      stdout: process.stdout,
      log: (message) => effects.err(`outlay mcp: ${message.split('\n', 1)[0]?.slice(0, 300)}\n`),
      stopped: effects.stopped(),
    },
    url === undefined || url === '' ? undefined : String(url),
  );
  return EXIT.done;
};
