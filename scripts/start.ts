// `npm start` once everything is built: prints the comparison; on a terminal, or with --serve, it goes on to serve the
// site and the API on this machine until Ctrl-C.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readSettings, startHost } from '../apps/api/dist/index.js';
import { serveSite } from '../apps/web/serve/serve-site.ts';
import { dataset } from '../packages/dataset/dist/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const serves = process.argv.includes('--serve') || (process.stdin.isTTY && process.stdout.isTTY);

const compared = spawnSync(
  process.execPath,
  ['apps/cli/bin/outlay.cjs', 'compare', 'china-three', 'us-four', '--period', '2024-H1'],
  { cwd: root, stdio: 'inherit' },
);
if (compared.status !== 0 || !serves) process.exit(compared.status ?? 1);

/** Starts a server at its own port, or at any free one where another program listens there. */
async function atFreePort<T>(port: number, start: (port: number) => Promise<T>): Promise<T> {
  return start(port).catch(() => start(0));
}

const site = await atFreePort(4320, (port) => serveSite(`${root}apps/web/out`, { port }));
const api = await atFreePort(4000, (port) =>
  startHost(readSettings({ OUTLAY_LOG_LEVEL: 'warn', ...process.env, PORT: String(port) }), { dataset: dataset() }),
);
process.stderr.write(`
The site:  ${site.url}
The API:   ${api.url}/docs
Ctrl-C ends both.
`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    Promise.all([site.close(), api.close()]).then(() => process.exit(0));
  });
}
