// How long it takes to reconcile a number over 25 companies with five definitions each, some 3e17 combinations. The
// amounts are made up: of the size of the record's, once in whole millions as filings print them, once to the unit as
// conversions leave them.
import { BASES, type Currency, openDataset, parsePeriod, reconcile } from '../packages/domain/src/index.ts';

const COMPANIES = 25;
const TARGET_MS = 1000;

/** The same numbers in every run: a linear congruential generator (Numerical Recipes). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const names = (en: string) => ({ en, ar: en, zh: en });

function record(unit: number): Parameters<typeof openDataset>[0] {
  const next = numbers(42);
  const ids = Array.from({ length: COMPANIES }, (_, at) => `company-${at}`);
  const currency: Currency = 'USD';
  return {
    version: '0.0.0',
    recordedTo: '2026-11-23',
    companies: ids.map((id) => ({
      id,
      type: 'company',
      names: names(id),
      shortNames: names(id),
      aliases: [],
      country: 'US',
      ownership: 'public',
      currency,
      fiscalCalendar: { kind: 'months', yearEndMonth: 12 },
      accounting: 'us-gaap',
      headline: { basis: 'cash-ppe', definition: 'cash', short: names('cash'), why: 'made up' },
      bridges: [],
      gaps: [],
    })),
    groups: [
      {
        id: 'all',
        names: names('all'),
        shortNames: names('all'),
        aliases: [],
        country: 'US',
        members: ids,
        why: 'made up',
      },
    ],
    observations: ids.flatMap((entity) => {
      const size = 0.5e9 + next() * 30e9;
      return BASES.map((basis) => ({
        id: `${entity}/${basis}/2024-H1`,
        entity,
        metric: 'capex' as const,
        basis,
        period: parsePeriod('2024-H1'),
        kind: 'reported' as const,
        amount: Math.round((size * (0.7 + next() * 0.6)) / unit) * unit,
        currency,
        source: 'filing',
        confidence: 'A' as const,
      }));
    }),
    sources: [
      {
        id: 'filing',
        publisher: 'SEC',
        title: 'Made up',
        kind: 'filing',
        licence: 'unknown',
        redistributed: 'figures',
        published: '2024-08-01',
      },
    ],
    rates: [],
    deflators: [],
  };
}

const QUESTIONS: readonly [string, string][] = [
  ['to a billion', '400bn'],
  ['to a million', '400,123m'],
  ['to a dollar', '400123456789'],
  ['below all', '100bn'],
  ['above all', '900bn'],
];

const slowest: number[] = [];
for (const [words, unit] of [
  ['whole millions', 1e6],
  ['to the unit', 1],
] as const) {
  const data = record(unit);
  for (const [asked, amount] of QUESTIONS) {
    const times = Array.from({ length: 5 }, () => {
      // A record of its own, so that nothing is remembered from the run before.
      const dataset = openDataset(data);
      const start = process.hrtime.bigint();
      const found = reconcile(dataset, { amount, entities: ['all'], period: '2024-H1', currency: 'USD' });
      return { ms: Number(process.hrtime.bigint() - start) / 1e6, found };
    }).sort((left, right) => left.ms - right.ms);
    const { ms, found } = times[2] as (typeof times)[number];
    slowest.push(ms);
    const least = found.matches[0]?.departures.length;
    console.log(
      `reconcile, ${words.padEnd(14)} ${asked.padEnd(12)} ${ms.toFixed(0).padStart(5)} ms median of 5   ${found.combinations.toExponential(1)} combinations, ${found.matches.length} given from ${least ?? '-'} departures, ${found.complete ? 'searched to the end' : 'the rest not searched'}`,
    );
  }
}
console.log(`target: at most ${TARGET_MS} ms; ${Math.max(...slowest) <= TARGET_MS ? 'met' : 'MISSED'}`);
