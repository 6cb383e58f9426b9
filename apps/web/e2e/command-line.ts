import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';

/** What the command line prints. */
export function outlay(...words: string[]): string {
  const command = fileURLToPath(new URL('../../cli/bin/outlay.cjs', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  expect(stdout, stderr).not.toBe('');
  return stdout;
}
