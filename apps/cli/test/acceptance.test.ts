import { readFileSync } from 'node:fs';
import { comparisonSchema, type Explanation, observationLeaves, seriesSchema } from '@outlay/domain';
import { describe, expect, it } from 'vitest';
import { outlay } from './outlay.ts';

const MILLION = 1e6;

function compared(line: string) {
  const { code, out } = outlay(`compare ${line} --format json`);
  const document = comparisonSchema.parse(JSON.parse(out));
  const row = (id: string) => document.rows.find((candidate) => candidate.id === id) as (typeof document.rows)[number];
  return { code, document, row };
}

const millions = (cell: { amount?: number | undefined } | null | undefined) =>
  cell?.amount === undefined ? undefined : Math.round(cell.amount / MILLION);
const percent = (fraction: number | null) => (fraction === null ? null : Math.round(fraction * 1000) / 10);

describe('the comparison this product exists for: the first half of 2024', () => {
  const { code, document, row } = compared('china-three us-four --period 2024-H1');

  it.each([
    ['alibaba', 23_247, 10_405, 123.4],
    ['tencent', 23_088, 8_364, 176.0],
    ['baidu', 4_156, 4_001, 3.9],
    ['china-three', 50_491, 22_770, 121.7],
    ['alphabet', 25_198, 13_177, 91.2],
    ['amazon', 32_545, 25_662, 26.8],
    ['meta', 15_187, 13_441, 13.0],
    ['microsoft', 33_000, 18_500, 78.4],
    ['us-four', 105_930, 70_780, 49.7],
  ])('%s: %i million after %i, %f %%', (id, now, before, growth) => {
    expect(millions(row(id).reported)).toBe(now);
    expect(millions(row(id).previous.reported)).toBe(before);
    expect(percent(row(id).growth)).toBe(growth);
  });

  it('in dollars at 7.2150, with a ratio of 6.6 %', () => {
    expect(code).toBe(0);
    expect(document.currency).toBe('USD');
    expect(millions(row('china-three').value)).toBe(6_998);
    expect(millions(row('us-four').value)).toBe(105_930);
    expect(document.rates[0]?.rate.toFixed(4)).toBe('7.2150');
    expect(percent(document.ratios[0]?.value ?? null)).toBe(6.6);
  });

  it('lists every basis that it used', () => {
    expect(row('china-three').basis).toEqual(['cash-ppe-intangibles', 'company-stated', 'cash-ppe']);
    expect(row('us-four').basis.sort()).toEqual(['cash-ppe', 'incl-finance-leases']);
    expect(
      document.caveats.filter(({ code: kind }) => kind === 'mixed-bases').map(({ entities }) => entities[0]),
    ).toEqual(['china-three', 'us-four']);
  });
});

describe('other definitions, periods and days', () => {
  it('on cash purchases the US four come to 97,141', () => {
    const { row } = compared('us-four --period 2024-H1 --basis cash');
    expect(millions(row('us-four').value)).toBe(97_141);
    expect(row('meta')).toMatchObject({ basis: ['cash-ppe-net'], caveats: [{ code: 'cash-line-chosen' }] });
  });

  it('on their own stated figures Amazon says 30,500 for the half-year', () => {
    expect(compared('amazon --period 2024-H1 --basis company-stated').row('amazon')).toMatchObject({
      kind: 'reported',
      reported: { amount: 30_500 * MILLION },
    });
  });

  it('the first half of 2026', () => {
    const { code, row } = compared('china-three us-four --period 2026-H1');
    expect(code).toBe(0);
    expect(['alibaba', 'tencent', 'baidu', 'us-four'].map((id) => millions(row(id).reported))).toEqual([
      94_565, 84_720, 17_306, 302_827,
    ]);
  });

  it('the third quarter of 2026 is not on record: gaps, and exit 3', () => {
    const { code, row } = compared('china-three us-four --period 2026-Q3');
    expect(code).toBe(3);
    for (const id of ['alibaba', 'tencent', 'baidu', 'china-three', 'amazon', 'us-four'])
      expect(row(id)).toMatchObject({ value: null, gap: { reason: 'not-on-record' } });
  });

  it('a fiscal label stands for its days', () => {
    const fiscal = compared('alibaba --period alibaba:FY2025-Q1');
    const calendar = compared('alibaba --period 2024-Q2');
    expect(fiscal.document.period).toEqual(calendar.document.period);
    expect(fiscal.row('alibaba').reported).toEqual(calendar.row('alibaba').reported);
  });

  it('Nvidia and Oracle are cut by days, Apple snaps, and they say so', () => {
    const { row } = compared('nvidia oracle apple --period 2025-H1');
    expect(['nvidia', 'oracle', 'apple'].map((id) => row(id).caveats.map(({ code }) => code))).toEqual([
      ['calendarized'],
      ['calendarized'],
      ['calendar-snapped'],
    ]);
  });

  it('Meta has no gross line in 2024, and a net one', () => {
    const gross = compared('meta --period 2024-H1 --basis cash-ppe');
    expect(gross.code).toBe(3);
    expect(gross.row('meta').gap).toMatchObject({
      reason: 'basis-not-published',
      text: expect.stringContaining('net of proceeds'),
    });
    expect(millions(compared('meta --period 2024-H1 --basis cash').row('meta').value)).toBe(14_573);
  });

  it('as of the day of the article, the half-year is known and later quarters are not', () => {
    const { code, row } = compared('china-three us-four --period 2024-H1 --as-of 2024-08-26');
    expect(code).toBe(0);
    expect(['china-three', 'us-four'].map((id) => millions(row(id).reported))).toEqual([50_491, 105_930]);
    const later = compared('china-three us-four --period 2024-Q3 --as-of 2024-08-26');
    expect(later.code).toBe(3);
    for (const id of ['alibaba', 'tencent', 'baidu', 'alphabet', 'amazon', 'meta', 'microsoft'])
      expect(later.row(id).gap?.reason, id).toBe('not-published-by');
    expect(compared('us-four --period 2024-H1 --as-of 2024-04-23').row('us-four').value).toBeNull();
  });

  it('as of that day, the guidance of Meta is the one of July 2024', () => {
    const { outlook } = compared('meta --period 2024 --as-of 2024-08-26').row('meta');
    expect(outlook).toMatchObject([
      { kind: 'guidance', low: 37_000 * MILLION, high: 40_000 * MILLION, published: '2024-07-31' },
    ]);
  });

  it('the three reports on ByteDance in 2026 stand side by side', () => {
    const { code, row } = compared('bytedance --period 2026');
    expect(code).toBe(3);
    expect(row('bytedance').gap?.reason).toBe('private-company');
    expect(
      row('bytedance').outlook?.map(({ currency, amount, low, high }) => ({ currency, amount, low, high })),
    ).toEqual([
      { currency: 'CNY', amount: 160_000 * MILLION },
      { currency: 'CNY', low: 200_000 * MILLION },
      { currency: 'USD', high: 70_000 * MILLION },
    ]);
  });

  it('parts are shown beside their company and never added', () => {
    const { row } = compared('baidu baidu-core --period 2024-H1');
    expect([millions(row('baidu').reported), millions(row('baidu-core').reported), row('baidu-core').type]).toEqual([
      4_156,
      4_106,
      'part',
    ]);
  });

  it('sets spending against revenue', () => {
    const { row } = compared('alphabet --period 2024-H1 --intensity');
    expect(row('alphabet').intensity?.value).toBeCloseTo(25_198 / (80_539 + 84_742), 6);
  });
});

describe('explain', () => {
  it('ends in six quarterly observations with document and address, and the rate with its six months', () => {
    const { code, out } = outlay('explain china-three --period 2024-H1 --currency USD --format json');
    const { derivation } = JSON.parse(out) as Explanation;
    expect(code).toBe(0);
    if (derivation?.op !== 'convert') throw new Error('a conversion was expected');
    const leaves = observationLeaves(derivation);
    expect(
      leaves.map(({ entity, observation }) => [entity, observation.period.start, (observation.amount ?? 0) / MILLION]),
    ).toEqual([
      ['alibaba', '2024-01-01', 11_153],
      ['alibaba', '2024-04-01', 12_094],
      ['tencent', '2024-01-01', 14_359],
      ['tencent', '2024-04-01', 8_729],
      ['baidu', '2024-01-01', 2_038],
      ['baidu', '2024-04-01', 2_118],
    ]);
    for (const { source } of leaves)
      expect(source).toMatchObject({ title: expect.stringMatching(/./), url: expect.stringMatching(/^https:/) });
    expect(derivation.operands[0]).toMatchObject({ op: 'rate', quote: 'CNY', observations: 125 });
    const [rate] = derivation.operands;
    if (rate?.op !== 'rate') throw new Error('a rate was expected');
    expect(rate.months.map(({ month }) => month)).toEqual([
      '2024-01',
      '2024-02',
      '2024-03',
      '2024-04',
      '2024-05',
      '2024-06',
    ]);
    expect(rate.rate.toFixed(4)).toBe('7.2150');
  });
});

describe('series', () => {
  it('equals compare, figure for figure', () => {
    const { out } = outlay(
      'series china-three us-four --from 2023-H1 --to 2026-H1 --by half --currency USD --format json',
    );
    const { series } = seriesSchema.parse(JSON.parse(out));
    for (const one of series) {
      for (const { period, value } of one.points) {
        expect(value).toEqual(compared(`${one.id} --period ${period.label} --currency USD`).row(one.id).value);
      }
    }
  });
});

describe('bad input: one clear error, the right exit code, nothing on stdout', () => {
  it.each([
    ['compare alibab --period 2024-H1', 2, /there is no company or group "alibab"[\s\S]*Did you mean "alibaba"\?/],
    ['compare alibaba --period 2024-Q5', 2, /"2024-Q5" is no period/],
    ['compare alibaba --period 2024-02-30..2024-03-31', 2, /"2024-02-30" is no day/],
    ['compare alibaba --period 2024-06-30..2024-01-01', 2, /ends before it starts/],
    ['compare alibaba --period FY2025-Q1', 2, /Name the company: alibaba:FY2025-Q1/],
    ['compare alibaba --period 2024-H1 --currency RMB', 2, /The code of the yuan is CNY/],
    ['compare alibaba --period 2024-H1 --basis gross', 2, /"gross" is no capex definition/],
    ['compare alibaba --period 2024-H1 --rate spot', 2, /"spot" is no kind of exchange rate/],
    ['compare alibaba --period 2024-H1 --as-of 2030-01-01', 2, /the record goes to 2026-11-23/],
    ['compare alibaba --period 2024-H1 --format xml', 2, /"xml" is no output format/],
    ['compare alibaba alibaba --period 2024-H1', 2, /"alibaba" is named twice/],
    ['compare --period 2024-H1', 2, /missing required argument 'entity'/],
    ['compare alibaba', 2, /--period is missing\nFor example: --period 2024-H1/],
    ['compare alibaba --perod 2024-H1', 2, /Did you mean --period\?/],
    ['compre alibaba', 2, /Did you mean compare\?/],
    [
      'compare alphabet --period 2024-H1 --basis incl-finance-leases',
      3,
      /alphabet has no figure on incl-finance-leases[\s\S]*It has: cash-ppe/,
    ],
    ['convert 50bn CNY XYZ --period 2024-H1', 2, /"XYZ" is no currency/],
    ['convert -5bn CNY USD --period 2024-H1', 2, /./],
    ['convert 5bn CNY USD --period 2026-Q3', 3, /no average rate of CNY for 2026-Q3: 2026-09 not on record/],
    ['convert 5bn CNY USD --period 2024-H1 --rate convenience', 2, /belongs to a figure that a filer printed/],
    ['sources no-such-document', 2, /there is no source "no-such-document"/],
    ['companies china-three', 2, /is a group/],
    ['series alibaba --from 2024-02 --to 2024-02', 2, /is not made of whole quarters: holds no whole one/],
    ['export observations --format xlsx', 2, /"xlsx" is no export format/],
    ['rates CNY --period 2024-Q1 --rate convenience', 2, /belongs to a figure that a filer printed/],
    ['compare amazon --period 0024', 2, /the year 0024 is out of range/],
    ['series alibaba --from 1950 --to 2026', 2, /are more than the 200/],
    ['gaps amazon --from 2024-02 --to 2024-03', 2, /not made of whole quarters/],
    ['convert 50constructor CNY USD --period 2024-H1', 2, /is no amount/],
    ['export everything', 2, /there is no table "everything"/],
    ['completion powershell', 2, /there is no completion for "powershell"/],
  ])('outlay %s', (line, code, message) => {
    const ran = outlay(line);
    expect(ran.err).toMatch(message);
    expect(ran.code).toBe(code);
    expect(ran.out).toBe('');
    expect(ran.written.size).toBe(0);
  });

  it('a period that tiles nothing is a gap that says so, and exit 3', () => {
    const { code, out } = outlay('compare alibaba --period 2024-02-10..2024-03-05');
    expect(code).toBe(3);
    expect(out).toContain('no figures on record cover exactly these days');
  });
});

describe('what reads differently', () => {
  it('outside estimates are rows of the CSV as well', () => {
    const { out } = outlay('compare bytedance --period 2026 --format csv');
    for (const who of ['Financial Times', 'South China Morning Post', 'Bloomberg']) expect(out).toContain(who);
    expect(out).toContain('160000000000');
  });

  it('a leaf that cites a later filing says when the figure became public', () => {
    expect(outlay('explain microsoft --period 2024-Q2 --basis cash-ppe --as-of 2024-08-26').out).toContain(
      'first public on 2024-07-30, cited from:',
    );
  });

  it('an estimate in a ratio makes it an estimate', () => {
    expect(outlay('compare bytedance alphabet --period 2024 --currency USD').out).toMatch(
      /ByteDance \/ Alphabet {4}[\d.]+% ~/,
    );
  });

  it('a ratio of another period is not called a year earlier', () => {
    const { out } = outlay('compare china-three us-four --period 2024-H1 --against 2022-H1');
    expect(out).toContain('in 2022-H1');
    expect(out).not.toContain('a year earlier');
  });

  it('a filer who reports in another currency is not converted unasked', () => {
    const { rows } = JSON.parse(outlay('compare tsmc --period 2025 --basis company-stated --format json').out) as {
      rows: { value: { currency: string; amount: number } }[];
    };
    expect(rows[0]?.value).toMatchObject({ currency: 'USD', amount: 40_900 * MILLION });
  });

  it('a company is found by its name in three languages', () => {
    for (const name of ['Alibaba', '阿里巴巴', 'علي بابا']) {
      expect(outlay(['compare', name, '--period', '2024-H1']).out).toContain('23,247');
    }
  });

  it('the hint asks about the very figure on screen', () => {
    const { err } = outlay('compare meta --period 2023-H1 --against 2024-H1 --basis cash');
    const hint = /outlay (explain .*)/.exec(err)?.[1] as string;
    expect(outlay(hint).out).toContain('12,957');
  });

  it('amounts that a filer printed stand at the leaves', () => {
    const { out } = outlay('explain alibaba --period 2024-H1 --currency USD --rate convenience');
    expect(out).toContain('printed as USD 1,545 million');
    expect(out).toContain('3,209');
  });

  it('into yuan is multiplied, into dollars divided', () => {
    expect(outlay('explain amazon --period 2024-H1 --currency CNY').out).toContain('multiplied by the average rate');
    expect(outlay('explain alibaba --period 2024-H1 --currency USD').out).toContain('divided by the average rate');
  });
});

describe('export', () => {
  it('writes what it prints, to a file where one is named', () => {
    const printed = outlay('export sources --format csv');
    const written = outlay(['export', 'sources', '--format', 'csv', '-o', 'sources.csv']);
    expect(written.written.get('sources.csv')).toBe(printed.out);
    expect(written.out).toBe('');
  });

  it.each(['observations', 'companies', 'groups', 'sources', 'exchange-rates', 'deflators'])(
    'gives %s as the published file has them',
    (table) => {
      const file = new URL(`../../../packages/dataset/generated/csv/${table}.csv`, import.meta.url);
      expect(outlay(`export ${table}`).out).toBe(readFileSync(file, 'utf8'));
    },
  );

  it('keeps amounts as whole units', () => {
    const { out } = outlay('export observations --format csv');
    const [head, ...lines] = out.trimEnd().split('\n');
    expect(head).toContain('amount,low,high,currency');
    expect(lines.length).toBeGreaterThan(800);
    expect(out).toContain('11153000000');
  });
});

describe('completion', () => {
  const complete = (...words: string[]) =>
    outlay(['__complete', ...words])
      .out.trimEnd()
      .split('\n');

  it('knows commands, names, options and their values', () => {
    expect(complete('com')).toEqual(['compare', 'companies', 'completion']);
    expect(complete('compare', 'ali')).toEqual(['alibaba']);
    expect(complete('compare', 'alibaba', '--ba')).toEqual(['--basis']);
    expect(complete('compare', '--basis', 'c')).toEqual([
      'cash-ppe',
      'cash-ppe-net',
      'cash-ppe-intangibles',
      'company-stated',
      'cash',
    ]);
    expect(complete('completion', 'z')).toEqual(['zsh']);
  });

  it.each(['bash', 'zsh', 'fish'])('prints a script for %s', (shell) =>
    expect(outlay(`completion ${shell}`)).toMatchObject({ code: 0, out: expect.stringContaining('__complete') }),
  );
});
