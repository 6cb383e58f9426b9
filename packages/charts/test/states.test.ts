import { describe, expect, it } from 'vitest';
import { dataset } from '../../dataset/src/index.ts';
import {
  bases,
  bridge,
  growth,
  guidance,
  intensity,
  lines,
  plan,
  quarters,
  ranked,
  ratio,
  revisions,
  totals,
} from '../src/index.ts';

const record = dataset();
const millions = (amount: number | null | undefined) => (amount == null ? amount : Math.round(amount / 1e6));

describe('states hold the figures of the record', () => {
  it('totals: both groups in both half-years, in dollars, parts in their fixed order', () => {
    const { blocks } = totals.state(record, { period: '2024-H1', against: '2023-H1' });
    expect(blocks.map(({ bars }) => bars.map(({ id, value }) => [id, millions(value?.amount)]))).toEqual([
      [
        ['china-three', 3287],
        ['us-four', 70780],
      ],
      [
        ['china-three', 6998],
        ['us-four', 105930],
      ],
    ]);
    expect(blocks[1]?.bars.map(({ members }) => members.map(({ id }) => id))).toEqual([
      ['alibaba', 'tencent', 'baidu'],
      ['amazon', 'alphabet', 'microsoft', 'meta'],
    ]);
  });

  it('ratio: 4.6 cents before, 6.6 in the half-year of the article, 9.5 now; a gap where Microsoft is missing', () => {
    const { points, periods, gaps } = ratio.state(record, ratio.example);
    const cents = (label: string) => {
      const at = periods.findIndex(({ start }) => start === label);
      return points[at]?.value === undefined ? null : Math.round((points[at]?.value as number) * 1000) / 10;
    };
    expect(['2023-01-01', '2024-01-01', '2026-01-01', '2021-01-01'].map(cents)).toEqual([4.6, 6.6, 9.5, null]);
    expect(gaps.map(({ first, last, companies }) => [first, last, companies[0]?.en])).toEqual([[3, 5, 'Microsoft']]);
  });

  it('bridge: from 97,141 through the leases to 105,930, and Amazon on its own figure', () => {
    const [block] = bridge.state(record, bridge.example).blocks;
    expect(millions(block?.from.amount)).toBe(97141);
    expect(block?.steps.map(({ id, delta }) => [id, millions(delta)])).toEqual([
      ['microsoft', 8175],
      ['meta', 614],
    ]);
    expect(millions(block?.to.amount)).toBe(105930);
    expect(block?.variants.map(({ id, to, total }) => [id, to, millions(total)])).toEqual([
      ['amazon', 'cash-ppe-net', 103713],
      ['amazon', 'company-stated', 103885],
    ]);
  });

  it('bridge: a group without a cash line has no total to start from, and says whose is missing', () => {
    const [block] = bridge.state(record, { entities: ['china-three'], period: '2024-H1' }).blocks;
    expect(block?.from).toMatchObject({ amount: null, gap: 'basis-not-published' });
    expect(block?.from.missing?.map(({ en }) => en)).toEqual(['Tencent']);
  });

  it('quarters: a row for each group, those without figures with their country', () => {
    const { rows } = quarters.state(record, quarters.example);
    expect(rows.map(({ group, panels }) => [group?.id, panels.map(({ id }) => id)])).toEqual([
      ['us-four', ['amazon', 'alphabet', 'microsoft', 'meta']],
      ['china-three', ['alibaba', 'tencent', 'baidu', 'bytedance']],
    ]);
  });

  it('ranked: the largest first, gaps last, estimates counted', () => {
    const { rows } = ranked.state(record, { entities: ['china-three', 'amazon', 'bytedance'], period: '2025' });
    expect(rows.map(({ id }) => id)).toEqual(['amazon', 'alibaba', 'tencent', 'baidu', 'bytedance']);
    expect(rows.at(-1)).toMatchObject({ value: null, gap: 'private-company', estimates: 3 });
  });

  it('lines and growth: the same series, amounts and growth in own currency', () => {
    const query = { entities: ['china-three'], from: '2024-H1', to: '2024-H1', by: 'half' as const };
    const [line] = lines.state(record, { ...query, currency: 'CNY' }).series;
    expect(millions(line?.points[0]?.value?.amount)).toBe(50491);
    expect(growth.state(record, query).series[0]?.points[0]?.growth).toBeCloseTo(1.2174, 4);
  });

  it('intensity: capital expenditure over revenue of the same days', () => {
    const { series } = intensity.state(record, { entities: ['meta'], from: '2024-H1', to: '2024-H1' });
    expect(series[0]?.points[0]?.value).toBeCloseTo(15_187 / (36_455 + 39_071), 4);
  });

  it('bases: every definition with figures, the one the company leads with first', () => {
    const { series } = bases.state(record, { entities: ['meta'] });
    expect(series.map(({ basis, headline }) => [basis, headline])).toEqual([
      ['incl-finance-leases', true],
      ['cash-ppe', false],
      ['cash-ppe-net', false],
    ]);
  });

  it('guidance: every version in order, and what was spent', () => {
    const { sayings, outturn } = guidance.state(record, guidance.example);
    expect(sayings.map(({ published, value }) => [published, value.low, value.high])).toEqual([
      ['2024-02-01', 30e9, 37e9],
      ['2024-04-24', 35e9, 40e9],
      ['2024-07-31', 37e9, 40e9],
      ['2024-10-30', 38e9, 40e9],
    ]);
    expect([millions(outturn?.amount), outturn?.whole]).toEqual([39225, true]);
  });

  it('guidance: as known on a day', () => {
    const { sayings, outturn } = guidance.state(record, { ...guidance.example, asOf: '2024-08-26' });
    expect([sayings.length, outturn?.whole]).toEqual([3, false]);
    expect(outturn?.period.end).toBe('2024-06-30');
  });

  it('plan: sums quarter by quarter until a figure is missing, the newest word of the company and of others', () => {
    const { sums, quarters: steps, sayings } = plan.state(record, plan.example);
    expect([steps.length, sums.map(millions)]).toEqual([12, [38676, 70177, 99176, 126063, 193741]]);
    expect(sayings.map(({ estimator, published }) => [estimator, published])).toEqual([
      [undefined, '2026-05-13'],
      ['Goldman Sachs', '2025-10-23'],
      ['LatePost', '2026-02-28'],
    ]);
  });

  it('revisions: what was published with two values, and nothing where there is none', () => {
    const [revision] = revisions.state(record, revisions.example).revisions;
    expect(revision?.vintages.map(({ amount, published }) => [millions(amount), published])).toEqual([
      [1407, '2025-05-14'],
      [1206, '2025-11-10'],
    ]);
    expect(revisions.state(record, { entities: ['baidu'] }).revisions).toEqual([]);
    expect(revisions.state(record, { ...revisions.example, asOf: '2025-06-01' }).revisions).toEqual([]);
  });
});

describe('questions that cannot be drawn', () => {
  it.each([
    ['a ratio of one', () => ratio.state(record, { entities: ['meta'] }), 'needs two'],
    ['bases of two', () => bases.state(record, { entities: ['meta', 'amazon'] }), 'one company or group at a time'],
    ['guidance of a group', () => guidance.state(record, { entities: ['us-four'] }), 'is a group'],
    ['two currencies on one scale', () => totals.state(record, { currency: 'reported' }), 'one scale'],
    [
      'a plan of a company that gives none',
      () => plan.state(record, { entities: ['baidu'] }),
      'no guidance and no estimates',
    ],
    ['days that the record cannot know', () => plan.state(record, { asOf: '2030-01-01' }), 'the record goes to'],
  ])('%s', (_name, ask, message) => expect(ask).toThrow(message));
});
