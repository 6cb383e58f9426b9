import { compare, LOCALES, visibleText } from '@outlay/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../dataset/src/index.ts';
import {
  bases,
  bridge,
  CHARTS,
  type ChartQuery,
  guidance,
  plan,
  quarters,
  ranked,
  ratio,
  totals,
} from '../src/index.ts';

const record = dataset();

describe('findings', () => {
  it.each<[string, string]>([
    ['totals', 'Both have grown, and the gap between them has widened from $98.9bn to $274.2bn'],
    ['ratio', 'The ratio swings between 4.6 and 15.0 cents: one period proves little'],
    ['bridge', '4 companies, 3 ways of counting: why $97.1bn and $105.9bn are both right'],
    ['quarters', 'All 7 companies with figures spent more in the second quarter of 2026 than ever before on record'],
    ['ranked', 'Amazon alone spent 3.4 times what the China three spent together in the first half of 2026'],
    [
      'growth',
      'The China three spent 68.6% more in the first half of 2026 than a year earlier, the US four 74.9% more',
    ],
    ['guidance', 'Meta first said $30bn to $37bn for 2024, and spent $39.2bn'],
    ['plan', 'Alibaba has spent CNY 193.7bn in 5 of 12 quarters: 51% of its floor, if all of it counts'],
    ['revisions', 'What CoreWeave spent in the first quarter of 2025 was first published as $1.4bn, later as $1.2bn'],
  ])('%s says for its example: %s', (id, sentence) => {
    const chart = CHARTS.find((one) => one.id === id) as (typeof CHARTS)[0];
    expect(visibleText(chart.finding(chart.state(record, chart.example), 'en'))).toBe(sentence);
  });

  it('are said in the language of the reader, and never in another', () => {
    for (const chart of CHARTS) {
      const state = chart.state(record, chart.example);
      expect(chart.finding(state, 'ar')).toMatch(/[\u0600-\u06ff]/);
      expect(chart.finding(state, 'zh')).toMatch(/[\u4e00-\u9fff]/);
      expect(chart.finding(state, 'en')).not.toMatch(/[\u0600-\u06ff\u4e00-\u9fff]/);
    }
  });

  it('fall back to the title where nothing can be claimed', () => {
    const gap: ChartQuery = { entities: ['bytedance', 'china-three'], period: '2024-H1' };
    for (const locale of LOCALES) {
      expect(totals.finding(totals.state(record, gap), locale)).toBe(totals.title[locale]);
    }
    expect(ratio.finding(ratio.state(record, { entities: ['bytedance', 'meta'] }), 'en')).toBe(ratio.title.en);
    expect(bridge.finding(bridge.state(record, { entities: ['baidu'] }), 'en')).toBe(bridge.title.en);
  });

  it('say less where less is true', () => {
    const one = (query: ChartQuery) => visibleText(totals.finding(totals.state(record, query), 'en'));
    expect(one({ entities: ['baidu'], period: '2024-H1', currency: 'USD' })).toBe(
      'Baidu spent $576m in the first half of 2024, 3.9% more than in the first half of 2023, counted in yuan',
    );
    expect(one({ entities: ['amazon', 'meta'], period: '2023-H1' })).toMatch(
      /^Amazon spent 1\.9 times what Meta spent/,
    );
    expect(visibleText(guidance.finding(guidance.state(record, { entities: ['meta'], period: '2026' }), 'en'))).toBe(
      'Meta first said $115bn to $135bn for 2026, and now says $130bn to $145bn',
    );
    expect(guidance.finding(guidance.state(record, { entities: ['bytedance'], period: '2026' }), 'en')).toBe(
      'ByteDance publishes nothing, and the reports about 2026 do not agree',
    );
    expect(visibleText(plan.finding(plan.state(record, { entities: ['meta'] }), 'en'))).toBe(
      'Meta has spent $50.9bn in 2 of 4 quarters: 35% to 39% of its plan, if all of it counts',
    );
    expect(visibleText(bases.finding(bases.state(record, bases.example), 'en'))).toBe(
      'Microsoft spent from $35.8bn to $41.0bn in the second quarter of 2026, by 2 definitions',
    );
  });
});

const companies = record.companies.filter(({ type }) => type === 'company').map(({ id }) => id);
const half = fc
  .tuple(fc.integer({ min: 2020, max: 2026 }), fc.constantFrom('H1', 'H2'))
  .map(([year, part]) => `${year}-${part}`);

describe('a claim about any companies is true of the record', () => {
  it('that both grew, that the gap widened, or how many times one spent what the other did', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...companies), { minLength: 2, maxLength: 2 }),
        half,
        (entities, period) => {
          const sentence = visibleText(
            totals.finding(totals.state(record, { entities, period, currency: 'USD' }), 'en'),
          );
          const { rows } = compare(record, { entities, period, currency: 'USD' });
          const now = rows.map(({ value }) => value?.amount);
          const before = rows.map(({ previous }) => previous.value?.amount);
          if (/^Both have grown/.test(sentence)) {
            for (const index of [0, 1]) expect(now[index] as number).toBeGreaterThan(before[index] as number);
            const gap = (of: (number | undefined)[]) => Math.abs((of[0] as number) - (of[1] as number));
            expect(gap(now) > gap(before)).toBe(sentence.includes('widened'));
          }
          const times = /spent ([\d.,]+) times what/.exec(sentence)?.[1];
          if (times !== undefined) {
            const ratioNow = Math.max(...(now as number[])) / Math.min(...(now as number[]));
            expect(Math.abs(Number(times.replaceAll(',', '')) - ratioNow)).toBeLessThanOrEqual(
              ratioNow >= 9.95 ? 0.5 : 0.051,
            );
          }
          if (now.some((amount) => amount === undefined)) expect(sentence).toBe(totals.title.en);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('that one spent most, and that it alone spent more than a group', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...companies), { minLength: 2, maxLength: 6 }),
        half,
        (some, period) => {
          const state = ranked.state(record, { entities: ['china-three', ...some], period, currency: 'USD' });
          const sentence = ranked.finding(state, 'en');
          const amounts = state.rows.flatMap(({ value }) => value?.amount ?? []);
          const claimed = /^(.*?) (?:alone )?spent/.exec(sentence)?.[1];
          if (claimed === undefined) return;
          expect(claimed).toBe(state.rows[0]?.names.en);
          expect(state.rows[0]?.value?.amount).toBe(Math.max(...amounts));
          if (!/alone/.test(sentence)) expect(state.rows.every(({ value }) => value?.amount !== undefined)).toBe(true);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('that so many companies spent more than ever before', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...companies), { minLength: 3, maxLength: 6 }), (entities) => {
        const state = quarters.state(record, { entities, from: '2021-Q1', to: '2026-Q2', currency: 'USD' });
        const sentence = visibleText(quarters.finding(state, 'en'));
        const series = state.rows.flatMap(({ panels }) =>
          panels.map(({ points }) => points.map(({ value }) => value?.amount)),
        );
        const high = series.filter((values) => {
          const newest = values.at(-1);
          return newest !== undefined && values.slice(0, -1).every((value) => value === undefined || value < newest);
        });
        const all = /^All (\d+) companies with figures/.exec(sentence)?.[1];
        if (all !== undefined) expect(high.length).toBe(Number(all));
      }),
      { numRuns: 30 },
    );
  });
});
