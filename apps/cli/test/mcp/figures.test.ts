import {
  comparisonSchema,
  conversionSchema,
  explanationSchema,
  formatWhole,
  reconciliationSchema,
  seriesSchema,
} from '@outlay/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citedComparisonSchema } from '../../src/mcp/tools/compare.ts';
import { explainedFigureSchema } from '../../src/mcp/tools/explain.ts';
import { citedReconciliationSchema } from '../../src/mcp/tools/reconcile.ts';
import { citedSeriesSchema } from '../../src/mcp/tools/series.ts';
import { outlay, outlayToEnd } from '../outlay.ts';
import { Assistant } from './assistant.ts';

let assistant: Assistant;
beforeAll(async () => {
  assistant = await Assistant.connected();
});
afterAll(() => assistant.close());

/** What the command line prints as JSON. */
const printed = (line: string): unknown => JSON.parse(outlay(`${line} --format json`).out);

/** The same words as the input of a tool. */
function questionOf(line: string): Record<string, unknown> {
  const [words = '', ...options] = line.split(' --');
  const [, ...entities] = words.split(' ');
  const named = options.map((option) => {
    const [name = '', ...value] = option.split(' ');
    const field = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    return [field, value.length === 0 ? true : value.join(' ')] as const;
  });
  return { entities, ...Object.fromEntries(named) };
}

const COMPARISONS = [
  ...['2024-H1', '2024', '2025-Q4', '2026-H1', '2026-Q3'].flatMap((period) =>
    ['', ' --basis cash', ' --currency CNY', ' --currency reported', ' --rate period-end --currency EUR'].map(
      (more) => `compare china-three us-four --period ${period}${more}`,
    ),
  ),
  'compare us-four --period 2024-H1 --as-of 2024-08-26',
  'compare meta --period 2024 --as-of 2024-08-26',
  'compare meta --period 2023 --against 2024 --basis cash',
  'compare us-four --period 2025 --intensity',
  'compare bytedance baidu-core cn-national --period 2026',
  'compare nvidia oracle apple --period 2025-H1',
  'compare alibaba --period alibaba:FY2025-Q1 --rate convenience --currency USD',
  'compare amazon --period 2024-H1 --basis company-stated',
  'compare tsmc smic --period 2025-Q1 --currency reported',
  'compare cn-telecom-3 top-nine-csps --period 2025',
];

describe('a comparison', () => {
  it.each(COMPARISONS)('outlay %s: the same, figure for figure, and each can be cited', async (line) => {
    const { structured, text, isError } = await assistant.ask('compare', questionOf(line));
    expect(isError, text).toBe(false);
    // Without what the tool adds, it is the document of the command.
    expect(comparisonSchema.parse(structured)).toEqual(comparisonSchema.parse(printed(line)));

    const { rows, sources, definitions } = citedComparisonSchema.parse(structured);
    const known = new Set(sources.map(({ id }) => id));
    for (const { id, value, gap, basis, cited, previous, confidence, outlook } of rows) {
      expect(text).toContain(cited.citation);
      expect(text).toContain(`Figure: ${cited.id}`);
      expect(cited.citation).toContain(cited.url);
      expect([...cited.sources, ...previous.cited.sources].every((source) => known.has(source))).toBe(true);
      if (value) {
        for (const amount of [value.amount, value.low, value.high])
          if (amount !== undefined) expect(text, id).toContain(`${value.currency} ${formatWhole(amount)}`);
        expect(cited.sources.length).toBeGreaterThan(0);
        expect(new Set(cited.bases.map((one) => one.basis))).toEqual(new Set(basis));
        expect(definitions.map((one) => one.entity)).toEqual(
          expect.arrayContaining(cited.bases.map((one) => one.entity)),
        );
        expect(confidence).toMatch(/^[ABC]$/);
      } else expect(text).toContain(`gap, ${gap?.reason}: ${gap?.text}`);
      for (const one of outlook ?? []) expect(known.has(one.source), id).toBe(true);
    }
  });

  it('names figures that the server shows again, with the value of the row', async () => {
    const question = questionOf('compare china-three us-four --period 2024-H1 --basis cash --as-of 2024-08-26');
    const { rows } = citedComparisonSchema.parse((await assistant.ask('compare', question)).structured);
    for (const { value, cited, previous } of rows) {
      const shown = explainedFigureSchema.omit({ periodDays: true, missing: true });
      const figure = shown.parse(JSON.parse(await assistant.read(cited.url)));
      expect(figure.id).toBe(cited.id);
      expect({ ...figure.value, kind: figure.kind }).toEqual({ ...value });
      const before = shown.parse(JSON.parse(await assistant.read(previous.cited.url)));
      expect({ ...before.value, kind: before.kind }).toEqual({ ...previous.value });
    }
  });

  it('reads as a reader needs it', async () => {
    const { text } = await assistant.ask('compare', questionOf('compare china-three us-four --period 2024-H1'));
    await expect(text).toMatchFileSnapshot('./transcripts/compare.txt');
    const gaps = await assistant.ask('compare', questionOf('compare bytedance meta --period 2026 --as-of 2026-06-30'));
    await expect(gaps.text).toMatchFileSnapshot('./transcripts/compare-gaps.txt');
  });
});

const SERIES = [
  'series alibaba --from 2024-Q1 --to 2025-Q4',
  'series china-three us-four --from 2023-H1 --to 2026-H1 --by half --currency USD',
  'series us-four meta --from 2023-Q1 --to 2024-Q4 --basis cash',
  'series microsoft --from 2023 --to 2025 --by year --basis cash',
  'series nvidia baidu-core bytedance --from 2024 --to 2026 --by year --currency reported',
  'series apple --from 2019-Q1 --to 2026-Q2 --basis cash --as-of 2025-01-31',
];

describe('a series', () => {
  it.each(SERIES)('outlay %s: the same, figure for figure, and each can be cited', async (line) => {
    const { structured, text } = await assistant.ask('series', questionOf(line));
    expect(seriesSchema.parse(structured)).toEqual(seriesSchema.parse(printed(line)));
    for (const { points } of citedSeriesSchema.parse(structured).series)
      for (const { value, cited, gap, period } of points) {
        if (value === null) expect(text).toContain(`gap, ${gap?.reason}: ${gap?.text}`);
        else {
          expect(cited, period.label).not.toBeNull();
          expect(text).toContain(`figure ${cited?.id}`);
        }
      }
  });

  it('names for a point the figure that has its value', async () => {
    const { structured } = await assistant.ask('series', questionOf(SERIES[2] as string));
    for (const { points } of citedSeriesSchema.parse(structured).series)
      for (const { value, cited } of points) {
        const figure = JSON.parse(await assistant.read(cited?.url as string));
        expect({ ...figure.value, kind: figure.kind }).toEqual({ ...value });
      }
  });

  it('reads as a reader needs it', async () => {
    const { text } = await assistant.ask('series', questionOf(SERIES[4] as string));
    await expect(text).toMatchFileSnapshot('./transcripts/series.txt');
  });
});

describe('an explanation', () => {
  it.each([
    ['china-three', '2024-H1', '--currency USD'],
    ['meta', '2024-Q2', ''],
    ['nvidia', '2025-Q1', ''],
    ['us-four', '2026-Q3', ''],
    ['baidu', '2024-H1', '--currency USD --rate convenience'],
  ])('of %s, %s %s is the tree of the command, with its figure', async (entity, period, more) => {
    const line = `explain ${entity} --period ${period} ${more}`.trim();
    const { entities: _entities, ...question } = questionOf(line);
    const { structured, text, isError } = await assistant.ask('explain', { entity, ...question });
    expect(isError, text).toBe(false);
    const tree = explanationSchema.parse(printed(line));
    const figure = explainedFigureSchema.parse(structured);
    expect([figure.derivation, figure.gap, figure.missing]).toEqual([tree.derivation, tree.gap, tree.missing]);
    expect(text).toContain(figure.citation);
    expect(text).toContain(figure.bibtex.trimEnd());
    for (const source of figure.sources) expect(text).toContain(source.url ?? source.title);
  });

  it('reads as a reader needs it', async () => {
    const { text } = await assistant.ask('explain', { entity: 'china-three', period: '2024-H1', currency: 'USD' });
    await expect(text).toMatchFileSnapshot('./transcripts/explain.txt');
  });
});

describe('a reconciliation', () => {
  it.each([
    { amount: '106bn', entities: ['us-four'], period: '2024-H1' },
    { amount: '97bn', growth: '+44%', entities: ['us-four'], period: '2024-H1' },
    { amount: '$6.9bn', entities: ['china-three'], period: '2024-H1' },
    { amount: '10.6bn', entities: ['us-four'], period: '2024-H1' },
    { amount: '50bn', entities: ['china-three'], period: '2026-Q3' },
  ])(
    'of %o is the answer of the command, with the documents of its figures',
    async ({ amount, entities, ...options }) => {
      const { structured, text, isError } = await assistant.ask('reconcile', { amount, entities, ...options });
      expect(isError, text).toBe(false);
      const line = [
        'reconcile',
        amount,
        ...entities,
        ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]),
      ];
      const told = reconciliationSchema.parse(JSON.parse((await outlayToEnd([...line, '--format', 'json'])).out));
      const found = citedReconciliationSchema.parse(structured);
      expect(found.matches.map(({ sources: _, ...one }) => one)).toEqual(
        told.matches.map(({ derivation: _, ...one }) => one),
      );
      expect([found.combinations, found.near, found.missing]).toEqual([told.combinations, told.near, told.missing]);
      const known = new Set(found.sources.map(({ id }) => id));
      for (const { value, text: words, sources } of found.matches) {
        expect(text).toContain(`${words}: ${value.currency} ${formatWhole(value.amount as number)}`);
        expect(sources.length).toBeGreaterThan(0);
        expect(sources.every((source) => known.has(source))).toBe(true);
      }
      expect(text).toContain(found.citation);
    },
  );

  it('reads as a reader needs it', async () => {
    const { text } = await assistant.ask('reconcile', { amount: '97bn', entities: ['us-four'], period: '2024-H1' });
    await expect(text).toMatchFileSnapshot('./transcripts/reconcile.txt');
  });
});

describe('the other tools', () => {
  it('convert at the rate of the command, with the rate, its days and its document', async () => {
    const question = { amount: 50_000_000_000, from: 'CNY', to: 'USD', period: '2024-H1' };
    const { structured, text } = await assistant.ask('convert', question);
    expect(conversionSchema.parse(structured)).toEqual(
      conversionSchema.parse(printed('convert 50bn CNY USD --period 2024-H1')),
    );
    await expect(text).toMatchFileSnapshot('./transcripts/convert.txt');
  });

  it('list gaps as the command does', async () => {
    const { structured } = await assistant.ask('gaps', {
      entities: ['china-three', 'us-four'],
      from: '2023-Q1',
      to: '2026-Q3',
    });
    expect(structured).toEqual({ gaps: printed('gaps china-three us-four') });
  });

  it('list the documents of a company, and one of them', async () => {
    const { structured } = await assistant.ask('sources', { entity: '百度' });
    const listed = printed('sources --entity baidu') as { id: string }[];
    expect(structured).toEqual({ sources: listed });
    const one = await assistant.ask('sources', { id: listed[0]?.id });
    expect(one.structured).toEqual({ sources: [listed[0]] });
    expect((await assistant.ask('sources', {})).text).toContain('Give entity or id');
  });

  it('find companies by their names in three languages', async () => {
    const { structured } = await assistant.ask('companies', {});
    const { companies, groups } = structured as { companies: { id: string }[]; groups: { id: string }[] };
    expect(companies.map(({ id }) => id)).toEqual((printed('companies') as { id: string }[]).map(({ id }) => id));
    expect(groups.map(({ id }) => id)).toEqual(['china-three', 'us-four']);
    for (const name of ['Alibaba', 'علي بابا', '阿里巴巴'])
      expect((await assistant.ask('company', { id: name })).structured.id).toBe('alibaba');
  });
});

it('cites at the public address where one is named', async () => {
  const hosted = await Assistant.connected(['--public-url', 'https://outlay.example.org/']);
  const { structured } = await hosted.ask('explain', { entity: 'baidu', period: '2024-H1' });
  expect(structured.url).toBe('https://outlay.example.org/v1/figures/baidu/2024-H1/headline/CNY/average/0.1.0');
  await hosted.close();
});
