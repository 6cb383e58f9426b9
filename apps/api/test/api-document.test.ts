import { execFile, spawn, spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { dataset } from '@outlay/dataset';
import { BASIS_CHOICES, ERROR_CODES } from '@outlay/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REST_ROUTES, readSettings, type Served, startHost } from '../src/index.ts';
import { settingsSchema } from '../src/settings.ts';

// After a change of the record or of an answer: UPDATE_DOCS=1 pnpm exec vitest run apps/api/test/api-document.test.ts
const DOCUMENT = fileURLToPath(new URL('../../../docs/API.md', import.meta.url));
const DOCUMENTED = 'http://localhost:4000';
const host = fileURLToPath(new URL('..', import.meta.url));

let served: Served;
beforeAll(async () => {
  const quiet = { PORT: '0', OUTLAY_LOG_LEVEL: 'silent', OUTLAY_MAX_DELAY: '0' };
  const settings = readSettings({ ...quiet, OUTLAY_PUBLIC_URL: DOCUMENTED });
  served = await startHost(settings, { dataset: dataset() });
});
afterAll(() => served.close());

const read = () => readFileSync(DOCUMENT, 'utf8');
const here = (source: string) => source.replaceAll(DOCUMENTED, served.url);

/** Puts what `print` makes of each block in its place. */
async function rendered(document: string, block: RegExp, print: (body: string) => Promise<string>): Promise<string> {
  let fresh = document;
  for (const [whole, body = ''] of document.matchAll(block)) {
    const printed = await print(body);
    fresh = fresh.replace(whole, () => printed);
  }
  return fresh;
}

/** The document as it is, or, where that is asked for, as it should be. */
function expectDocument(fresh: string): void {
  if (process.env.UPDATE_DOCS === '1') writeFileSync(DOCUMENT, fresh);
  expect(read()).toBe(fresh);
}

const there = (...tools: string[]) => tools.every((tool) => spawnSync(tool, ['--version']).status === 0);

describe('the examples of docs/API.md', () => {
  it.skipIf(!there('curl', 'jq'))('for the command line print what stands there (needs curl and jq)', async () => {
    const fresh = await rendered(read(), /```console\n([\s\S]*?)\n```/g, async (body) => {
      const commands = body.split('\n').filter((line) => line.startsWith('$ '));
      const printed = [];
      for (const command of commands) {
        const { stdout } = await promisify(execFile)('sh', ['-c', here(command.slice(2))]);
        printed.push(`${command}\n${stdout}`.trimEnd());
      }
      return `\`\`\`console\n${printed.join('\n\n')}\n\`\`\``;
    });
    expect(fresh).not.toContain(served.url);
    expectDocument(fresh);
  });

  it('in TypeScript print what stands below them', async () => {
    const document = read();
    const blocks = /```ts\n([\s\S]*?)```\n\nprints\n\n```text\n[\s\S]*?```/g;
    const fresh = await rendered(document, blocks, async (body) => {
      // From stdin a program finds the packages of the folder it is started in.
      const node = spawn(process.execPath, ['--conditions', 'outlay-source', '--input-type=module-typescript', '-'], {
        cwd: host,
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      node.stdin.end(here(body));
      return `\`\`\`ts\n${body}\`\`\`\n\nprints\n\n\`\`\`text\n${await text(node.stdout)}\`\`\``;
    });
    expect([...document.matchAll(blocks)]).toHaveLength(2);
    expectDocument(fresh);
  });
});

describe('docs/API.md', () => {
  // A word that is missing has to be named in docs/API.md, at its place.
  const unnamed = (words: readonly string[]) => words.filter((word) => !read().includes(`\`${word}`));

  it('names every address', () => expect(unnamed(REST_ROUTES.map(({ path }) => `/v1${path}`))).toEqual([]));

  it('names every parameter and definition', () => {
    const parameters = REST_ROUTES.filter(({ procedure }) => /compare|series/.test(procedure)).flatMap(({ input }) =>
      Object.keys(input.shape),
    );
    expect(unnamed([...parameters, ...BASIS_CHOICES])).toEqual([]);
  });

  it('names every setting with its default', () => {
    const document = read();
    const rows = document.split('\n').filter((line) => line.startsWith('| `') && /`(PORT|OUTLAY_)/.test(line));
    const defaults = settingsSchema.parse({}) as Record<string, unknown>;
    for (const name of Object.keys(settingsSchema.shape)) {
      const row = rows.find((line) => line.includes(`\`${name}\``));
      expect(row, name).toBeDefined();
      const value = defaults[name] === true ? 'on' : defaults[name];
      if (value !== undefined) expect(row?.split('|').at(-2), name).toContain(String(value));
    }
  });

  it('names every code of a failure', () => {
    const sources = globSync('src/**/*.ts', { cwd: host }).map((file) => readFileSync(`${host}${file}`, 'utf8'));
    const own = sources.flatMap((source) => [
      ...[...source.matchAll(/HttpProblem\(\s*\d+,\s*'([a-z-]+)'/g)].map((match) => match[1] as string),
      ...[...source.matchAll(/(?:FST_ERR_\w+: |\bcode: )'([a-z-]+)'/g)].map((match) => match[1] as string),
    ]);
    // Not told to anyone: who has gone, records that do not load, settings that stop the host from starting.
    const unheard = new Set(['client-gone', 'invalid-record', 'invalid-setting', 'file-failed', 'network-failed']);
    expect(unnamed([...new Set([...own, ...ERROR_CODES])].filter((code) => !unheard.has(code)))).toEqual([]);
  });
});
