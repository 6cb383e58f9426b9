import { dataset } from '@outlay/dataset';
import type { Dataset } from '@outlay/domain';
import type { Effects } from '../src/effects.ts';
import { run } from '../src/run.ts';

export type Ran = { code: number; out: string; err: string; written: Map<string, string> };

/** Runs a command line in process and keeps what it printed. */
export function outlay(line: string | readonly string[], more: Partial<Effects> & { record?: Dataset } = {}): Ran {
  let out = '';
  let err = '';
  const written = new Map<string, string>();
  const args = typeof line === 'string' ? line.split(' ').filter(Boolean) : line;
  const code = run(
    args,
    {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      terminal: false,
      columns: undefined,
      env: { LANG: 'C.UTF-8' },
      dataset: () => more.record ?? dataset(),
      writeFile: (path, text) => void written.set(path, text),
      ...more,
    },
    '0.0.0-test',
  );
  return { code, out, err, written };
}
