import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { Assistant } from './assistant.ts';

const cli = fileURLToPath(new URL('../..', import.meta.url));
const built = existsSync(join(cli, 'dist/mcp.cjs'));
const folder = mkdtempSync(join(tmpdir(), 'outlay-installed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const npm = (...args: string[]) => execFileSync('npm', [...args, '--loglevel=error'], { cwd: cli, encoding: 'utf8' });

it.skipIf(!built)('the packed command, installed, serves an assistant (needs the build)', async () => {
  npm('pack', '--pack-destination', folder);
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  npm(
    'install',
    '--prefix',
    folder,
    '--offline',
    '--omit=optional',
    '--no-audit',
    '--no-fund',
    '--no-save',
    join(folder, tarball),
  );
  // Nothing but the command itself: it brings all it needs. Only pictures of charts come from an optional package.
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['outlay']);

  const command = { command: process.execPath, args: [join(folder, 'node_modules/outlay/bin/outlay.cjs'), 'mcp'] };
  const assistant = await Assistant.connected([], command);
  const { structured, isError } = await assistant.ask('explain', { entity: 'china-three', period: '2024-H1' });
  expect(isError).toBe(false);
  expect(structured).toMatchObject({ value: { amount: 50_491_000_000, currency: 'CNY' } });
  const status = await assistant.ask('export-status', { chip: 'h20', on: '2024-08-26' });
  expect(status.structured).toMatchObject({ status: 'not-controlled', decidedBy: 'us-2023-10-3a090' });
  const wrong = await assistant.ask('compare', { entities: ['alibab'], period: '2024-H1' });
  expect(wrong.structured).toMatchObject({ code: 'unknown-entity', hint: expect.stringContaining('alibaba') });
  await assistant.close();
  expect(assistant.messages).toBe('');
});
