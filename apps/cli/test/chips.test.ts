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
import { describe, expect, it } from 'vitest';
import { outlay, outlayToEnd } from './outlay.ts';

const shown = async (line: string, columns?: number) => (await outlayToEnd(line, columns ? { columns } : {})).out;

describe('outlay status', () => {
  it('the H20 on the day of the article: outside, by 2,368 against 2,400 and 2.91 against 3.2', async () => {
    const { code, out } = await outlayToEnd('status nvidia-h20 --on 2024-08-26');
    expect(code).toBe(0);
    expect(out).toContain('outside the rule');
    expect(out).toContain('TPP 2,368 < 2,400 and PD 2.91 < 3.2');
    expect(out).toContain('88 FR 73458, in force since 2023-11-17');
  });

  it('a licence by letter on 1 May 2025, the letter before the rule', async () => {
    const out = await shown('status h20 --on 2025-05-01');
    expect(out).toContain('LICENCE REQUIRED');
    expect(out.indexOf('us-2025-04-h20-letter')).toBeLessThan(out.indexOf('us-2023-10-3a090'));
  });

  it('says unknown with exit 3, and what is missing', async () => {
    const { code, out } = await outlayToEnd('status trainium --on 2024-08-26');
    expect(code).toBe(3);
    expect(out).toMatch(/UNKNOWN[\s\S]*die area not on record/);
  });

  it('several chips side by side, with what could not be checked and whom the rules do not bind', async () => {
    const out = await shown('status h100 h800 h20 h200 b200 ascend-910b --on 2026-10-01', 120);
    for (const line of [
      /H100 +15,832 +19\.45 +LICENCE, case by case +us-2026-01-review/,
      /H800 +15,832 +19\.45 +LICENCE, case by case \(\?\)/,
      /H20 +2,368 +2\.91 +LICENCE +us-2025-04-h20-letter/,
      /H200 +15,832 +19\.45 +LICENCE, case by case; duty/,
      /B200 +36,000 +22\.11 ~ +LICENCE, presumed denial/,
      /Ascend 910B +6,016 +\? +not a US export/,
    ])
      expect(out).toMatch(line);
  });
});

describe('outlay shipments', () => {
  it("the article's million H20 is a bound, and a range for the million itself", async () => {
    const out = await shown('shipments --chip h20 --estimator SemiAnalysis');
    expect(out).toMatch(/>= 1,000,000 at \$12,000-13,000 each:\s+>= \$12-13bn ~/);
    const { rows } = shipmentsSchema.parse(
      JSON.parse(await shown('shipments --chip h20 --estimator semianalysis --format json')),
    );
    expect(rows.find(({ stage, buyer }) => stage === 'expected' && buyer === 'china-buyers')?.spend).toEqual({
      total: { currency: 'USD', low: 12_000_000_000 },
      atLeast: { currency: 'USD', low: 12_000_000_000, high: 13_000_000_000 },
    });
  });

  it('never adds estimators, and sets China against the United States within one', async () => {
    const { estimators } = computeBoughtSchema.parse(
      JSON.parse(await shown('shipments --totals --period 2024 --format json')),
    );
    expect(estimators.map(({ estimator }) => estimator)).toEqual(['Epoch AI', 'Omdia']);
    const [epoch] = estimators;
    expect(epoch?.china?.units).toEqual({ amount: 958_400, low: 737_400, high: 1_246_800 });
    expect(epoch?.china?.compute?.performance?.amount).toBe(958_400 * 2368);
    expect(epoch?.ratio?.low).toBeLessThan(epoch?.ratio?.high as number);
  });

  it('an estimator who states money and no number of chips leaves a floor, never a nought', async () => {
    const { estimators } = computeBoughtSchema.parse(
      JSON.parse(await shown('shipments --totals --period 2025 --estimator Nvidia --format json')),
    );
    expect(estimators[0]?.buyers[0]?.units).toEqual({ low: 0 });
  });

  it('what was not public yet is not told', async () => {
    expect((await outlayToEnd('shipments --chip h20 --as-of 2024-08-01 --format csv')).out.split('\n').length).toBe(3);
    expect((await outlayToEnd('shipments --chip h20 --as-of 2024-01-01')).code).toBe(3);
  });
});

describe('outlay chips', () => {
  it('what an amount buys at a range of prices', async () => {
    expect(await shown('chips h20-96 --buy 7bn --price 12000..13000')).toContain('538,461-583,333 =');
    const { offers } = purchaseSchema.parse(JSON.parse(await shown('chips ascend-910b --buy 7bn --format json')));
    expect(offers[0]?.converted?.currency).toBe('USD');
  });

  it('one that its name names is shown in full, several in a list', async () => {
    expect(await shown('chips nvidia-h20-96')).toMatch(/TPP +2,368 = set by FP16/);
    expect(await shown('chips h100')).toMatch(/nvidia-h100-sxm.*\nnvidia-h100-pcie/);
  });
});

describe('the JSON of every command about chips', () => {
  it.each([
    ['chips', chipListSchema],
    ['chips nvidia-h20-96', chipDocumentSchema],
    ['chips nvidia-rtx-6000d', chipDocumentSchema],
    ['chips h20 --buy 1bn', purchaseSchema],
    ['status nvidia-h20 --on 2024-08-26', exportStatusDocumentSchema],
    ['status mi308x --on 2026-01-01 --to MO', exportStatusDocumentSchema],
    ['status nvidia-h200-sxm --timeline', exportTimelineSchema],
    ['shipments', shipmentsSchema],
    ['shipments --totals --period 2022..2025', computeBoughtSchema],
    ['deals', dealsSchema],
  ])('outlay %s follows its schema', async (line, schema) => {
    const document = JSON.parse(await shown(`${line} --format json`));
    expect(schema.parse(document)).toEqual(document);
  });
});

describe('bad questions about chips', () => {
  it.each([
    ['status h21 --on 2024-08-26', /there is no chip "h21"\nDid you mean "h20"/],
    ['status h20 --on 2027-01-01', /the record goes to 2026-11-23/],
    ['status h20 --on 2024-08-26 --to FR', /"FR" are not on record\nUse one of CN, HK, MO/],
    ['status h20 h100 --timeline', /a timeline is of one chip/],
    ['status', /missing required argument 'chip'/],
    ['chips --buy 7bn', /--buy is about one chip or model/],
    ['chips h20 --buy 7bn --price 13000..12000', /low <= amount <= high does not hold/],
    ['chips h20 --buy 7bn --price 0', /"0" is no price/],
    ['chips --vendor nvida', /there is no chip vendor "nvida"\nDid you mean "nvidia"/],
    ['shipments --totals', /--period is missing/],
    ['shipments --stage sold', /"sold" is no stage/],
    ['shipments microsof', /there is no buyer "microsof"\nDid you mean "microsoft"/],
    ['shipments --estimator Gartner', /no shipments by "Gartner" are on record\nThere are: /],
    ['shipments microsoft --totals --period 2024', /totals are of all buyers and chips/],
    ['deals nobody', /there is no buyer "nobody"/],
  ])('outlay %s', async (line, message) => {
    const { code, err, out } = await outlayToEnd(line);
    expect(err).toMatch(message);
    expect(code).toBe(2);
    expect(out).toBe('');
  });

  it('no price on record is a missing figure', async () => {
    const { code, err } = await outlayToEnd('chips ascend-910c --buy 7bn');
    expect([code, err]).toEqual([3, 'outlay: no price of ascend-910c is on record\nGive one: --price 12000..13000\n']);
  });
});

describe('completion', () => {
  const complete = (...words: string[]) =>
    outlay(['__complete', ...words])
      .out.trimEnd()
      .split('\n');

  it('knows chips, destinations, stages, vendors and buyers', () => {
    expect(complete('status', 'nvidia-h20')).toEqual([
      'nvidia-h20-141',
      'nvidia-h20-96',
      'nvidia-h200-nvl',
      'nvidia-h200-sxm',
    ]);
    expect(complete('status', 'h20', '--to', '')).toEqual(['CN', 'HK', 'MO']);
    expect(complete('shipments', '--stage', 'de')).toEqual(['delivered']);
    expect(complete('chips', '--vendor', 'n')).toEqual(['nvidia']);
    expect(complete('shipments', 'china-b')).toEqual(['china-buyers']);
  });
});
