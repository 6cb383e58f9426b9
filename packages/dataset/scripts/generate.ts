// Reads and checks the authored record and writes what is made from it.
//   node scripts/generate.ts            writes the generated files
//   node scripts/generate.ts --check    writes nothing; fails and names each file that is not what the record gives
//   node scripts/generate.ts --release  also keeps the record as the release of this version, for later changelogs
import { globSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatFinding } from '../src/author/finding.ts';
import { readRecords } from '../src/author/read-records.ts';
import { recordFiles } from '../src/author/record-files.ts';
import { toData } from '../src/author/to-data.ts';
import { checkRecord } from '../src/checks/index.ts';
import { manifestOf, readManifest, writeManifest } from '../src/generate/manifest.ts';
import { outputs } from '../src/generate/outputs.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFile(join(root, path), 'utf8');
const write = async (path: string, text: string) => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
};

const { version } = JSON.parse(await read('package.json')) as { version: string };
const { record, findings } = readRecords(await recordFiles(join(root, 'records')));
if (record) findings.push(...checkRecord(record));

if (!record || findings.length > 0) {
  for (const finding of findings) console.error(`packages/dataset/records/${formatFinding(finding)}`);
  console.error(
    `\n${findings.length} ${findings.length === 1 ? 'problem' : 'problems'} in the record. Nothing was written.`,
  );
  process.exitCode = 1;
} else {
  const releases = await Promise.all(
    globSync('releases/*.csv', { cwd: root }).map(async (path) =>
      readManifest(basename(path, '.csv'), await read(path)),
    ),
  );
  const files = outputs(record, version, releases);
  if (process.argv.includes('--release')) {
    await write(`releases/${version}.csv`, writeManifest(manifestOf(toData(record, version))));
  }
  const stale: string[] = [];
  for (const [path, text] of files) {
    if ((await read(path).catch(() => undefined)) !== text) stale.push(path);
  }
  const strays = globSync('generated/**/*.*', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !files.has(path));
  if (process.argv.includes('--check')) {
    for (const path of stale) console.error(`packages/dataset/${path} is not what the record gives`);
    for (const path of strays) console.error(`packages/dataset/${path} is not made from the record`);
    if (stale.length + strays.length > 0) {
      console.error('Run: pnpm generate');
      process.exitCode = 1;
    } else console.log(`The record is sound, and its ${files.size} generated files are what it gives.`);
  } else {
    for (const path of stale) await write(path, files.get(path) as string);
    for (const path of strays) await rm(join(root, path));
    console.log(`The record is sound: ${record.observations.length} observations, ${record.sources.length} sources.`);
    console.log(stale.length === 0 ? 'Every generated file was up to date.' : `Wrote ${stale.join(', ')}.`);
  }
}
