// Builds the site: what pages are made of, the pages, and what a static host gets.
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compressFiles } from './finish/compress-files.ts';
import { drawPreviews } from './finish/draw-previews.ts';
import { finishExport } from './finish/finish-export.ts';
import { prepareDocuments } from './prepare/documents.ts';
import { prepareFiles } from './prepare/files.ts';
import { prepareFonts } from './prepare/fonts.ts';
import { prepareMessages } from './prepare/messages.ts';
import { preparePageScript } from './prepare/page-script.ts';
import { prepareRecord } from './prepare/record.ts';
import { checkRecordTexts } from './prepare/record-texts.ts';
import { prepareStyles } from './prepare/styles.ts';

const app = new URL('../', import.meta.url);
const generated = new URL('generated/', app);

checkRecordTexts(app);
await rm(new URL('out/', app), { recursive: true, force: true });
await prepareFonts(generated);
await prepareStyles(generated);
await prepareDocuments(app, generated);
await prepareMessages(new URL('src/messages/', app), new URL('messages/', generated));
// The digits that readers of Arabic choose, and what starts the scripts of pages that compute.
await preparePageScript(new URL('src/digits/digits.ts', app), new URL('public/digits.js', app));
await preparePageScript(new URL('src/shell/start.js', app), new URL('public/start.js', app));
await prepareRecord(generated, new URL('public/record/', app));
await prepareFiles(generated, new URL('public/', app));

const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
const { status } = spawnSync(process.execPath, [next, 'build'], {
  cwd: fileURLToPath(app),
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
});
if (status !== 0) process.exit(status ?? 1);

await Promise.all([finishExport(new URL('out/', app)), drawPreviews(new URL('out/', app))]);
await compressFiles(new URL('out/', app));
