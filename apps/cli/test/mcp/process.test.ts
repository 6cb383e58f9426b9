import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it } from 'vitest';
import { COMMAND } from './assistant.ts';

const started: ChildProcessWithoutNullStreams[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

const HELLO = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '0' } },
};
const question = (id: number) => ({
  jsonrpc: '2.0',
  id,
  method: 'tools/call',
  params: { name: 'compare', arguments: { entities: ['baidu'], period: '2024-H1' } },
});

/** The server as a process, spoken to in lines. */
async function server(): Promise<{
  child: ChildProcessWithoutNullStreams;
  say(...messages: unknown[]): void;
  heard(): Promise<Record<string, unknown>>;
  messages(): string;
  ended: Promise<[number | null, NodeJS.Signals | null]>;
}> {
  const child = spawn(COMMAND.command, COMMAND.args, { stdio: 'pipe' });
  started.push(child);
  child.stdin.on('error', () => {});
  let messages = '';
  child.stderr.on('data', (chunk) => {
    messages += String(chunk);
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const made = {
    child,
    say: (...all: unknown[]) =>
      void child.stdin.write(all.map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`).join('')),
    heard: async () => JSON.parse((await lines.next()).value as string) as Record<string, unknown>,
    messages: () => messages,
    ended: once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>,
  };
  made.say(HELLO);
  expect(await made.heard()).toMatchObject({ id: 1, result: { serverInfo: { name: 'outlay' } } });
  made.say({ jsonrpc: '2.0', method: 'notifications/initialized' });
  return made;
}

describe('the process', () => {
  it('ends with 0 when its client closes stdin', async () => {
    const { child, ended, messages } = await server();
    child.stdin.end();
    expect(await ended).toEqual([0, null]);
    expect(messages()).toBe('');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends with 0 on %s', async (signal) => {
    const { child, ended, messages } = await server();
    child.kill(signal);
    expect(await ended).toEqual([0, null]);
    expect(messages()).toBe('');
  });

  it('ends with 0 when nobody reads its answers any more', async () => {
    const { child, say, ended } = await server();
    child.stdout.destroy();
    for (let id = 2; id < 40; id++) say(question(id));
    expect(await ended).toEqual([0, null]);
  });

  it('ends with 0 when nobody reads its messages any more', async () => {
    const { child, say, heard, ended } = await server();
    child.stderr.destroy();
    for (let time = 0; time < 50; time++) say({ jsonrpc: '1.0', nonsense: true });
    say(question(2));
    expect(await heard()).toMatchObject({ id: 2 });
    child.stdin.end();
    expect(await ended).toEqual([0, null]);
  });

  it('passes over what is no message, and answers the next', async () => {
    const { say, heard, messages } = await server();
    say('not json', '', '{', '[]', 'null', '{"jsonrpc":"2.0"}', '\u0000\uFFFF', '{"__proto__":{"id":1}}');
    say(`{"jsonrpc":"2.0","id":2,"method":${'['.repeat(5_000)}${']'.repeat(5_000)}}`);
    say(question(3));
    expect(await heard()).toMatchObject({ id: 3, result: { structuredContent: { basis: 'headline' } } });
    for (const line of messages().trimEnd().split('\n')) expect(line.length).toBeLessThan(330);
  });

  it('answers many questions at once, each under its own id', async () => {
    const { say, heard } = await server();
    const ids = Array.from({ length: 100 }, (_, index) => index + 2);
    say(...ids.map(question));
    const answers = [];
    for (const _ of ids) answers.push(await heard());
    expect(answers.map(({ id }) => id).sort((a, b) => Number(a) - Number(b))).toEqual(ids);
    expect(new Set(answers.map(({ result }) => JSON.stringify(result))).size).toBe(1);
  });

  it('ends, and says so, when a message is larger than any can be', async () => {
    const { child, ended, messages } = await server();
    child.stdin.write(`{"jsonrpc":"2.0","id":2,"method":"${'x'.repeat(11 * 1024 * 1024)}`);
    expect(await ended).toEqual([0, null]);
    expect(messages()).toMatch(/^outlay mcp: .*maximum size/);
  });
});
