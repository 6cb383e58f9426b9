// How many comparisons the host answers in a second, against a bare node:http server that sends the same bytes, in turn
// within one run; then what it does at twice what it can sustain.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';

const root = fileURLToPath(new URL('..', import.meta.url));
const CONNECTIONS = 50;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4);
const ROUNDS = 3;
const PATH = '/v1/compare?entities=china-three,us-four&period=2024-H1';
const FREE = { OUTLAY_RATE_LIMIT: '100000000', OUTLAY_LOG_LEVEL: 'info' };

async function started(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve) => {
    child.stdout?.on('data', (text) => {
      const address = /http:\/\/[\w.:]+/.exec(String(text))?.[0];
      if (address) resolve(address);
    });
  });
  return { child, url };
}

async function stopped({ child }: { child: ChildProcess }): Promise<void> {
  child.kill('SIGTERM');
  await once(child, 'exit');
}

const middle = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
const load = (url: string, more: Partial<autocannon.Options> = {}) =>
  autocannon({ url, connections: CONNECTIONS, duration: SECONDS, ...more });

const host = await started(['bench/host.ts'], FREE);
const bytes = await (await fetch(`${host.url}${PATH}`)).text();
const bare = await started(['bench/bare-server.ts'], { BODY: bytes });

const ratios: number[] = [];
const late: number[] = [];
console.log(
  `compare over HTTP, ${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s in turn, ${bytes.length} bytes an answer`,
);
for (let round = 0; round < ROUNDS; round++) {
  const theirs = await load(bare.url);
  const ours = await load(`${host.url}${PATH}`);
  const trpc = await load(
    `${host.url}/trpc/capex.compare?input=${encodeURIComponent(JSON.stringify({ entities: ['china-three', 'us-four'], period: '2024-H1' }))}`,
  );
  ratios.push(ours.requests.average / theirs.requests.average);
  late.push(ours.latency.p99);
  console.log(
    `  bare ${theirs.requests.average.toFixed(0)}/s p99 ${theirs.latency.p99} ms   REST ${ours.requests.average.toFixed(0)}/s p99 ${ours.latency.p99} ms   tRPC ${trpc.requests.average.toFixed(0)}/s   ratio ${(ours.requests.average / theirs.requests.average).toFixed(2)}`,
  );
}
console.log(
  `ratio, median ${middle(ratios).toFixed(2)} (target at least 0.5: ${middle(ratios) >= 0.5 ? 'met' : 'MISSED'})`,
);
console.log(`p99, median ${middle(late)} ms (target under 10: ${middle(late) < 10 ? 'met' : 'MISSED'})`);
await Promise.all([stopped(bare), stopped(host)]);

// Comparisons that nobody has asked before cost the most; every request here is another one.
const strained = await started(['bench/host.ts'], { ...FREE, OUTLAY_CACHE_MB: '1' });
let asked = 0;
const fresh: autocannon.Request[] = [
  {
    setupRequest: (request) => {
      asked += 1;
      // 7 first years and 2,000 days of knowledge have no common factor: 14,000 questions before one is put again.
      const day = new Date(Date.UTC(2021, 0, 1 + (asked % 2_000))).toISOString().slice(0, 10);
      return {
        ...request,
        path: `/v1/series?entities=us-four,china-three&from=${2019 + (asked % 7)}-Q1&to=2026-Q2&asOf=${day}`,
      };
    },
  },
];
// What is sustained is what was answered; a refusal is no work done.
const sustained = (await load(strained.url, { requests: fresh, connections: 10 }))['2xx'] / SECONDS;
const doubled = await load(strained.url, {
  requests: fresh,
  connections: 400,
  overallRate: Math.round(sustained * 2),
});
const stop = performance.now();
let answered = false;
while (!answered) answered = (await fetch(`${strained.url}/v1/dataset`)).status === 200;
const until = performance.now() - stop;
const recovered = await load(strained.url, {
  requests: fresh,
  connections: 2,
  overallRate: Math.max(2, Math.round(sustained / 4)),
});
const refused = doubled.statusCodeStats?.['503']?.count ?? 0;
console.log('at twice the load that is sustained, every question a new one:');
console.log(
  `  sustained ${sustained.toFixed(0)}/s; offered twice that: ${doubled['2xx']} answered, ${refused} refused with 503, ${doubled['5xx'] - refused} other failures, ${doubled.timeouts} timeouts`,
);
console.log(
  `  the first answer ${until.toFixed(0)} ms afterwards; then, at a quarter: ${recovered['2xx']} answered, ${recovered.non2xx} refused`,
);
await stopped(strained);
