import { describe, expect, it } from 'vitest';
import { outlayToEnd } from './outlay.ts';

/** Starts `outlay serve`, asks it one thing, and stops it with a signal. */
async function served(line: string, path: string, signal: 'SIGINT' | 'SIGTERM', env: Record<string, string> = {}) {
  let stop: (signal: 'SIGINT' | 'SIGTERM') => void = () => {};
  const stopped = new Promise<'SIGINT' | 'SIGTERM'>((resolve) => {
    stop = resolve;
  });
  let said = '';
  let answered: Promise<{ status: number; body: string }> | undefined;
  const ran = await outlayToEnd(line, {
    env: { LANG: 'C.UTF-8', OUTLAY_LOG_LEVEL: 'warn', OUTLAY_DRAIN_DELAY: '0', OUTLAY_MAX_DELAY: '0', ...env },
    stopped: () => stopped,
    err: (text) => {
      said += text;
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (!address || answered) return;
      answered = fetch(`${address}${path}`).then(async (response) => {
        const answer = { status: response.status, body: await response.text() };
        stop(signal);
        return answer;
      });
    },
  });
  return { ...ran, said, answer: await answered };
}

describe('outlay serve', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('says where it answers, answers, and ends with %s', async (signal) => {
    const { code, out, said, answer } = await served('serve --port 0', '/v1/companies/baidu', signal);
    expect(code).toBe(0);
    expect(out).toBe('');
    expect(said).toMatch(/^The API answers at http:\/\/localhost:\d+\n/);
    expect(answer?.status).toBe(200);
    expect(JSON.parse(answer?.body ?? '')).toMatchObject({ id: 'baidu' });
  });

  it('logs to stdout, a line for each answer', async () => {
    const { out } = await served('serve --port 0', '/v1/groups', 'SIGINT', { OUTLAY_LOG_LEVEL: 'info' });
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.at(-1)).toMatchObject({ method: 'GET', url: '/v1/groups', status: 200, reqId: expect.any(String) });
  });

  it.each([
    ['serve --port 70000', 2, 'is no port'],
    ['serve --port web', 2, 'is no port'],
    ['serve --host 203.0.113.1', 4, 'cannot listen'],
  ])('%s is refused', async (line, code, why) => {
    const ran = await outlayToEnd(line);
    expect(ran.code).toBe(code);
    expect(ran.err).toContain(why);
  });
});
