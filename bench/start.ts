// How long the built command takes from cold, against Node doing nothing, in turn within one run.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const RUNS = 21;
const TARGET = 2.5;
const commands: Record<string, string[]> = {
  'node -e 0': ['-e', '0'],
  'outlay compare': ['apps/cli/bin/outlay.cjs', 'compare', 'china-three', 'us-four', '--period', '2024-H1'],
  'outlay compare --format json': [
    'apps/cli/bin/outlay.cjs',
    'compare',
    'china-three',
    'us-four',
    '--period',
    '2024-H1',
    '--format',
    'json',
  ],
};

const times = new Map<string, number[]>(Object.keys(commands).map((name) => [name, []]));
for (let run = 0; run <= RUNS; run++) {
  for (const [name, args] of Object.entries(commands)) {
    const start = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' });
    const took = Number(process.hrtime.bigint() - start) / 1e6;
    if (status !== 0) throw new Error(`${name} exited with ${status}`);
    if (run > 0) times.get(name)?.push(took);
  }
}

const median = (values: readonly number[]) =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] as number;
const base = median(times.get('node -e 0') as number[]);
for (const [name, values] of times) {
  const middle = median(values);
  console.log(
    `${name.padEnd(30)} ${middle.toFixed(1).padStart(7)} ms median of ${values.length}   ${(middle / base).toFixed(2)} x node -e 0`,
  );
}
const ratio = median(times.get('outlay compare') as number[]) / base;
console.log(`target: at most ${TARGET} x; ${ratio <= TARGET ? 'met' : 'MISSED'}`);
for (const file of ['apps/cli/dist/main.cjs', 'packages/dataset/dist/index.js'])
  console.log(`${file}  ${(statSync(`${root}${file}`).size / 1000).toFixed(0)} kB`);
