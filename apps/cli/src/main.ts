import { readFileSync, writeFileSync } from 'node:fs';
import { dataset } from '@outlay/dataset';
import { OutlayError } from '@outlay/domain';
import packageJson from '../package.json' with { type: 'json' };
import type { Effects } from './effects.ts';
import { run } from './run.ts';

const nodeEffects: Effects = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  terminal: process.stdout.isTTY === true,
  columns: process.stdout.columns,
  env: process.env,
  dataset,
  stopped: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal));
    }),
  readFile: (path) => {
    try {
      return readFileSync(path === '-' ? 0 : path, 'utf8');
    } catch (error) {
      throw new OutlayError('file-failed', `${path} could not be read: ${(error as Error).message}`, { cause: error });
    }
  },
  writeFile: (path, content) => {
    try {
      writeFileSync(path, content);
    } catch (error) {
      throw new OutlayError('file-failed', `${path} could not be written: ${(error as Error).message}`, {
        cause: error,
      });
    }
  },
};

// A reader that closes the pipe early (head) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const outcome = run(process.argv.slice(2), nodeEffects, packageJson.version);
if (outcome instanceof Promise) {
  outcome.then((code) => {
    process.exitCode = code;
  });
} else process.exitCode = outcome;
