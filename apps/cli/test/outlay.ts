import { readFileSync } from 'node:fs';
import { dataset } from '@outlay/dataset';
import type { Dataset } from '@outlay/domain';
import type { Effects } from '../src/effects.ts';
import { run } from '../src/run.ts';

export type Ran = { code: number; out: string; err: string; written: Map<string, string | Uint8Array> };

type Given = Partial<Effects> & { record?: Dataset };

/** Runs a command line in process and keeps what it printed. */
export function outlay(line: string | readonly string[], more: Given = {}): Ran {
  const { code, printed } = started(line, more);
  if (code instanceof Promise) throw new Error(`outlay ${String(line)} ends later: call outlayToEnd`);
  return { code, ...printed() };
}

/** Runs a command line in process to its end, be it a command that is loaded on demand. */
export async function outlayToEnd(line: string | readonly string[], more: Given = {}): Promise<Ran> {
  const { code, printed } = started(line, more);
  return { code: await code, ...printed() };
}

function started(line: string | readonly string[], more: Given) {
  let out = '';
  let err = '';
  const written = new Map<string, string | Uint8Array>();
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
      readFile: (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'),
      writeFile: (path, content) => void written.set(path, content),
      stopped: () => new Promise(() => {}),
      ...more,
    },
    '0.0.0-test',
  );
  return { code, printed: () => ({ out, err, written }) };
}
