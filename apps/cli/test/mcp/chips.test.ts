import {
  chipDocumentSchema,
  chipListSchema,
  computeBoughtSchema,
  dealsSchema,
  exportStatusDocumentSchema,
  exportTimelineSchema,
  purchaseSchema,
  shipmentsSchema,
} from '@outlay/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { outlayToEnd } from '../outlay.ts';
import { Assistant } from './assistant.ts';

let assistant: Assistant;
beforeAll(async () => {
  assistant = await Assistant.connected();
});
afterAll(async () => {
  expect(assistant.messages).toBe('');
  await assistant.close();
});

const ANSWERS: [string, Record<string, unknown>, string, z.ZodType][] = [
  ['export-status', { chip: 'h20', on: '2024-08-26' }, 'status h20 --on 2024-08-26', exportStatusDocumentSchema],
  [
    'export-status',
    { chip: 'h20', on: '2025-05-01', to: 'HK' },
    'status h20 --on 2025-05-01 --to HK',
    exportStatusDocumentSchema,
  ],
  ['export-status', { chip: 'b200' }, 'status b200', exportStatusDocumentSchema],
  ['export-timeline', { chip: 'nvidia-a800-80' }, 'status nvidia-a800-80 --timeline', exportTimelineSchema],
  ['chips', { vendor: 'huawei' }, 'chips --vendor huawei', chipListSchema],
  ['chip', { id: 'h20-96', on: '2024-08-26' }, 'chips h20-96 --on 2024-08-26', chipDocumentSchema],
  ['shipments', { product: 'h20', period: '2024' }, 'shipments --chip h20 --period 2024', shipmentsSchema],
  ['compute', { period: '2024' }, 'shipments --totals --period 2024', computeBoughtSchema],
  [
    'purchase',
    { chip: 'h20', amount: 7_000_000_000, priceLow: 12_000, priceHigh: 13_000 },
    'chips h20 --buy 7bn --price 12000..13000',
    purchaseSchema,
  ],
  ['purchase', { chip: 'h20', amount: 7_000_000_000 }, 'chips h20 --buy 7bn', purchaseSchema],
  ['deals', {}, 'deals', dealsSchema],
];

describe('answers about chips', () => {
  it.each(ANSWERS)('%s %j is the answer of outlay %s, and can be cited', async (name, question, line, document) => {
    const { structured, text, isError } = await assistant.ask(name, question);
    expect(isError, text).toBe(false);
    expect(document.parse(structured)).toEqual(
      document.parse(JSON.parse((await outlayToEnd(`${line} --format json`)).out)),
    );
    const { citation, sources } = structured as { citation: string; sources: { url?: string; title: string }[] };
    expect(text).toContain(`Cite: ${citation}`);
    for (const { title, url } of sources) expect(text).toContain(url ?? title);
    if (name !== 'chips' && !('priceLow' in question)) expect(sources.length).toBeGreaterThan(0);
  });

  it('list the rules in force on a day with their citations', async () => {
    const { text, structured } = await assistant.ask('export-rules', { on: '2022-09-01' });
    expect(structured.rules).toMatchObject([{ id: 'us-2022-08-is-informed' }]);
    expect(text).toContain('Form 8-K');
    expect((await assistant.ask('export-rules', {})).text).toContain('us-2023-10-3a090 (US rule, 2023-11-17..');
    expect((await assistant.ask('export-rules', { on: '2022-01-01' })).text).toContain('No rule on record');
  });

  it.each([
    ['export-status', { chip: 'h21' }, 'unknown-chip', 'the chips tool'],
    ['export-status', { chip: 'h20', on: '2027-01-01' }, 'invalid-day', ''],
    ['export-status', { chip: 'h20', to: 'AE' }, 'invalid-input', ''],
    ['chip', { id: 'h20' }, 'ambiguous-chip', 'nvidia-h20-96'],
    ['purchase', { chip: 'h20', amount: 1, priceLow: 2, priceHigh: 1 }, 'invalid-amount', ''],
    ['purchase', { chip: 'huawei-ascend-960', amount: 1 }, 'figure-missing', 'priceLow'],
    ['shipments', { buyers: ['nobody'] }, 'unknown-entity', ''],
    ['compute', {}, 'invalid-input', ''],
  ])('%s %j is refused as %s', async (name, question, code, hint) => {
    const { isError, structured } = await assistant.ask(name, question);
    expect(isError).toBe(true);
    expect(structured).toMatchObject({ code });
    expect(String(structured.hint ?? '')).toContain(hint);
  });

  it.each([
    ['export-status', { chip: 'h20', on: '2024-08-26' }],
    ['export-timeline', { chip: 'nvidia-a800-80' }],
    ['chip', { id: 'nvidia-h20-96' }],
    ['shipments', { product: 'h20', period: '2025' }],
    ['compute', { period: '2024' }],
    ['purchase', { chip: 'h20', amount: 7_000_000_000 }],
    ['deals', {}],
  ])('%s reads as a reader needs it', async (name, question) => {
    const { text } = await assistant.ask(name, question);
    await expect(text).toMatchFileSnapshot(`./transcripts/${name}.txt`);
  });
});
