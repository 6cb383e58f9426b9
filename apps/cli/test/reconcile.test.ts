import { reconciliationSchema } from '@outlay/domain';
import { describe, expect, it } from 'vitest';
import { outlayToEnd } from './outlay.ts';

const us = ['us-four', '--period', '2024-H1'];
const ask = (...words: string[]) => outlayToEnd(['reconcile', ...words]);

describe('outlay reconcile', () => {
  it.each([
    [['106bn', ...us], 0],
    [['10.6bn', ...us], 1],
    [['50bn', 'china-three', '--period', '2026-Q3'], 3],
    [['106', ...us], 2],
    [['$106bn', ...us, '--currency', 'CNY'], 2],
    [['106bn', 'us-for', '--period', '2024-H1'], 2],
    [['106bn', 'us-four'], 2],
    [['-', ...us], 2],
  ])('%j ends with %i', async (words, code) => {
    const ran = await ask(...words);
    expect(ran.code).toBe(code);
    if (code === 2) expect([ran.out, ran.err]).toEqual(['', expect.stringMatching(/^outlay: .+\n/)]);
  });

  it('reads an amount as a shell hands it over, with words and spaces', async () => {
    const { out, code } = await ask('about 50bn yuan', 'china-three', '--period', '2024-H1');
    expect(out).toMatch(/^"about 50bn yuan" stands for CNY 49\.005bn to 51\.005bn\. /);
    expect(code).toBe(0);
  });

  it('prints the derivation of what fits, where no other command can', async () => {
    const { out, err } = await ask('104bn', ...us, '--explain');
    expect(out).toContain('├─ Amazon, company-stated');
    expect(out.split('\n').find((line) => line.startsWith('US four, first half of 2024, $ millions  '))).toMatch(
      /103,885 =$/,
    );
    expect(err).toBe('');
  });

  it.each([
    [['97bn', ...us], 'outlay explain us-four --period 2024-H1 --basis cash'],
    [
      ['$6.9bn', 'china-three', '--period', '2024-H1'],
      'outlay explain china-three --period 2024-H1 --currency USD --rate period-end',
    ],
    [['104bn', ...us, '--growth', '+50%'], 'outlay reconcile 104bn us-four --period 2024-H1 --growth +50% --explain'],
    [
      ['about 50bn', 'china-three', '--period', '2024-H1', '--as-of', '2024-08-26'],
      'outlay explain china-three --period 2024-H1 --as-of 2024-08-26',
    ],
  ])('says how to see where %j comes from', async (words, command) => {
    const { err } = await ask(...words);
    expect(err.replaceAll(/\s+/g, ' ')).toContain(command);
  });

  it('gives the document of its schema as JSON, and rows as CSV and Markdown', async () => {
    const [json, csv, md] = await Promise.all(
      ['json', 'csv', 'md'].map((format) => ask('104bn', ...us, '--format', format)),
    );
    const { matches, near, slips } = reconciliationSchema.parse(JSON.parse(json?.out ?? ''));
    const rows = csv?.out.trimEnd().split('\n') ?? [];
    expect(rows).toHaveLength(1 + matches.length + near.length + slips.length);
    expect(rows[0]).toMatch(/^role,fits,slip,amount,/);
    expect(md?.out).toContain('| match | inside |');
    for (const ran of [json, csv, md]) expect([ran?.code, ran?.err]).toEqual([0, '']);
  });

  it('colours only what it also says in words', async () => {
    const csi = '\u001B[';
    const line = ['reconcile', '106bn', ...us];
    expect((await outlayToEnd(line, { terminal: true, columns: 100 })).out).toContain(`${csi}32m`);
    expect((await outlayToEnd(line, { terminal: true, columns: 100, env: { NO_COLOR: '1' } })).out).not.toContain(csi);
  });
});
