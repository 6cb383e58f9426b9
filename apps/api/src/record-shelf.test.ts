import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataset, publishedRecord } from '@outlay/dataset';
import { afterEach, describe, expect, it } from 'vitest';
import { createHost, readSettings } from './index.ts';
import { recordShelf } from './record-shelf.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder with the record under an earlier version, in which one amount was another. */
function shelf(files: Record<string, string> = { 'outlay-0.0.9.json': earlier() }): string {
  const folder = mkdtempSync(join(tmpdir(), 'outlay-records-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function earlier(): string {
  const record = structuredClone(publishedRecord(dataset())) as {
    version: string;
    observations: { id: string; amount?: number }[];
  };
  record.version = '0.0.9';
  for (const row of record.observations) if (row.amount === 12_094_000_000) row.amount = 12_000_000_000;
  return JSON.stringify(record);
}

describe('earlier versions of the record', () => {
  it('are listed, and opened when they are asked for', () => {
    const kept = recordShelf(dataset(), shelf());
    expect(kept.versions).toEqual([dataset().version, '0.0.9']);
    expect(kept.of('0.0.9')?.version).toBe('0.0.9');
    expect(kept.of('0.0.9')).toBe(kept.of('0.0.9'));
    expect(kept.of('0.0.8')).toBeUndefined();
    expect(kept.of(dataset().version)).toBe(kept.newest);
  });

  it('answer for the figures that were cited from them', async () => {
    const settings = readSettings({ OUTLAY_LOG_LEVEL: 'silent', OUTLAY_MAX_DELAY: '0', OUTLAY_RECORDS: shelf() });
    const { app } = await createHost(settings, { dataset: dataset() });
    const figure = async (version: string) =>
      (await app.inject(`/v1/figures/alibaba/alibaba:FY2025-Q1/headline/CNY/average/${version}`)).json();
    expect((await figure('0.0.9')).value.amount).toBe(12_000_000_000);
    expect((await figure(dataset().version)).value.amount).toBe(12_094_000_000);
    expect((await app.inject('/v1/dataset/0.0.9.json')).json().version).toBe('0.0.9');
    await app.close();
  });

  it.each([
    ['another version', JSON.stringify({ ...JSON.parse(earlier()), version: '0.0.7' }), 'it is version 0.0.7'],
    ['another shape', '{"version":"0.0.9"}', 'is no record of version 0.0.9'],
    ['no JSON', 'record', 'is no record of version 0.0.9'],
  ])('of %s are refused by name', (_, text, why) => {
    expect(() => recordShelf(dataset(), shelf({ 'outlay-0.0.9.json': text })).of('0.0.9')).toThrow(why);
  });

  it('in a folder that is not there stop the start', () => {
    expect(() => recordShelf(dataset(), '/nowhere')).toThrow('there is no folder /nowhere');
  });
});
