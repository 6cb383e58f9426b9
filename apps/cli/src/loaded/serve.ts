import { dataset } from '@outlay/dataset';
import { OutlayError } from '@outlay/domain';
import { readSettings, startHost } from '@outlay/host';
import type { Action } from '../commands/command.ts';
import { EXIT } from '../exit-code.ts';

/** Serves the API until it is told to stop. */
export const serve: Action = async (effects, _words, { port, host }) => {
  const settings = readSettings({
    // On a terminal people read the addresses; log lines are for machines.
    ...(effects.terminal ? { OUTLAY_LOG_LEVEL: 'warn' } : {}),
    ...effects.env,
    ...(port === undefined ? {} : { PORT: portOf(String(port)) }),
    ...(host === undefined ? {} : { HOST: String(host) }),
  });
  const served = await startHost(settings, { dataset: dataset(), log: { write: effects.out } });
  effects.err(
    `The API answers at ${served.url}\n` +
      `  ${served.url}/v1/compare?entities=china-three,us-four&period=2024-H1\n` +
      `  ${served.url}/docs\n` +
      'Ctrl-C ends it.\n',
  );
  const signal = await effects.stopped();
  await (signal === 'SIGTERM' ? served.drain() : served.close());
  return EXIT.done;
};

function portOf(text: string): string {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return text;
  throw new OutlayError('invalid-setting', `"${text}" is no port`, {
    hint: 'For example: --port 8080, or 0 for any free one',
  });
}
