import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** The host as a process of its own, on a free port. */
async function startedProcess(
  env: Record<string, string> = {},
): Promise<{ child: ChildProcess; url: string; log: () => string }> {
  const child = spawn(process.execPath, ['--conditions', 'outlay-source', main], {
    env: { ...process.env, PORT: '0', OUTLAY_RATE_LIMIT: '100000000', OUTLAY_MAX_DELAY: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stderr?.on('data', (text) => {
    log += text;
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (text) => {
      log += text;
      const address = /listening at (http:\S+?)"/.exec(log)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(log)));
  });
  return { child, url, log: () => log };
}

type Outcome = 'answered' | 'refused' | 'lost';

/** One request over a kept connection: answered whole, refused before it was taken, or lost after it was. */
function ask(url: string, agent: Agent): Promise<{ outcome: Outcome; closes: boolean }> {
  return new Promise((resolve) => {
    const sent = request(
      `${url}/v1/compare?entities=china-three,us-four&period=2024-H1`,
      { agent },
      (response: IncomingMessage) => {
        response.resume();
        response.on('end', () =>
          resolve({
            outcome: response.complete && response.statusCode === 200 ? 'answered' : 'lost',
            closes: response.headers.connection === 'close',
          }),
        );
        response.on('error', () => resolve({ outcome: 'lost', closes: true }));
      },
    );
    sent.on('error', (error: NodeJS.ErrnoException) =>
      resolve({ outcome: error.code === 'ECONNREFUSED' ? 'refused' : 'lost', closes: true }),
    );
    sent.end();
  });
}

describe('SIGTERM under load', () => {
  it('loses no request that was taken, tells balancers first, and ends with 0', async () => {
    const { child, url } = await startedProcess({ OUTLAY_DRAIN_DELAY: '600' });
    const outcomes: Outcome[] = [];
    let ready = true;
    let told = false;
    const reader = async () => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      // As a client behind a balancer does: it goes elsewhere once it is told to.
      while (ready) {
        const { outcome } = await ask(url, agent);
        outcomes.push(outcome);
        if (outcomes.length === 500) child.kill('SIGTERM');
      }
      agent.destroy();
    };
    const balancer = async () => {
      while (ready) {
        const { status } = await fetch(`${url}/readyz`);
        told ||= status === 503;
        ready = status === 200;
      }
    };
    const ended = once(child, 'exit');
    await Promise.all([balancer(), ...Array.from({ length: 20 }, reader)]);
    expect(told).toBe(true);
    expect(outcomes.filter((outcome) => outcome !== 'answered')).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(500);
    expect(await ended).toEqual([0, null]);
  });

  it('closes kept connections with an answer that says so', async () => {
    const { child, url } = await startedProcess({ OUTLAY_DRAIN_DELAY: '60000', OUTLAY_DRAIN_TIMEOUT: '200' });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    expect(await ask(url, agent)).toEqual({ outcome: 'answered', closes: false });
    child.kill('SIGTERM');
    let last = await ask(url, agent);
    while (!last.closes) last = await ask(url, agent);
    expect(last.outcome).toBe('answered');
    child.kill('SIGKILL');
    await once(child, 'exit');
    agent.destroy();
  });
});

describe('a host that cannot start', () => {
  it.each([
    [{ PORT: 'http' }, 2, 'PORT=http'],
    [{ OUTLAY_RECORDS: '/nowhere' }, 4, '/nowhere'],
  ])('with %j says why and exits with %i', async (env, code, word) => {
    const child = spawn(process.execPath, ['--conditions', 'outlay-source', main], {
      env: { ...process.env, PORT: '0', ...env } as NodeJS.ProcessEnv,
    });
    let said = '';
    child.stderr.on('data', (text) => {
      said += text;
    });
    expect((await once(child, 'exit'))[0]).toBe(code);
    expect(said).toContain(word);
    expect(said).not.toContain('    at ');
  });
});
