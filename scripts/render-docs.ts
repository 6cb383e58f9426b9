// Runs every `$ outlay …` line in the console blocks of the documents and writes what the built command prints.
// With --check nothing is written: it fails and names each document whose blocks are no longer true.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const documents = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md', { cwd: root })];
const check = process.argv.includes('--check');

/** What a command prints at 80 columns without colour; stdout first, then stderr, as a reader of a log would see them. */
function transcript(command: string): string {
  const words = command.split(' ').slice(1);
  const { stdout, stderr, error } = spawnSync(process.execPath, ['apps/cli/bin/outlay.cjs', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', NO_COLOR: '1' },
  });
  if (error) throw error;
  return `$ ${command}\n${stdout}${stderr}`.trimEnd();
}

function rendered(text: string): string {
  return text.replace(/```console\n([\s\S]*?)\n```/g, (block, body: string) => {
    const commands = body.split('\n').filter((line) => line.startsWith('$ outlay '));
    if (commands.length === 0) return block;
    return `\`\`\`console\n${commands.map((line) => transcript(line.slice(2))).join('\n\n')}\n\`\`\``;
  });
}

const stale = documents.filter((document) => {
  const path = new URL(`../${document}`, import.meta.url);
  const text = readFileSync(path, 'utf8');
  const fresh = rendered(text);
  if (fresh !== text && !check) writeFileSync(path, fresh);
  return fresh !== text;
});

if (check && stale.length > 0) {
  console.error(`The examples in ${stale.join(', ')} are not what the command prints. Run: pnpm generate`);
  process.exitCode = 1;
} else {
  console.log(
    stale.length === 0 ? 'The examples in the documents are what the command prints.' : `Updated ${stale.join(', ')}.`,
  );
}
