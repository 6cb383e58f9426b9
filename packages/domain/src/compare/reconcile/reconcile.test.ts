import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { company, observation, record } from '../../../test/small-record.ts';
import {
  BASES,
  type Basis,
  type Currency,
  compare,
  convert,
  type Dataset,
  figureOf,
  parsePeriod,
  type Reading,
  rateFor,
  reconcile,
} from '../../index.ts';

const MILLION = 1_000_000;
const names = (en: string) => ({ en, ar: en, zh: en });

function group(id: string, members: string[]) {
  return { id, names: names(id), shortNames: names(id), aliases: [], country: 'US', members, why: 'together' };
}

/** Companies whose first quarter is on record on some bases, in dollars or yuan, some with a year that ends in June. */
const companies = fc.array(
  fc.record({
    currency: fc.constantFrom<Currency>('USD', 'CNY'),
    june: fc.boolean(),
    headline: fc.constantFrom<Basis>(...BASES),
    amounts: fc.dictionary(fc.constantFrom<string>(...BASES), fc.integer({ min: 1, max: 900 }), {
      minKeys: 1,
      maxKeys: 3,
    }),
    fine: fc.integer({ min: 0, max: 99 }),
  }),
  { minLength: 2, maxLength: 4 },
);

type Made = typeof companies extends fc.Arbitrary<infer T> ? T : never;

function made(specs: Made, shared: Currency | undefined): Dataset {
  const ids = specs.map((_, at) => `c${at}`);
  return record({
    companies: specs.map(({ currency, june, headline }, at) =>
      company(`c${at}`, {
        currency: shared ?? currency,
        headline: { basis: headline, definition: 'its own', short: names('its own'), why: 'its own' },
        fiscalCalendar: { kind: 'months', yearEndMonth: june ? 6 : 12 },
      }),
    ),
    groups: [group('all', ids)],
    observations: specs.flatMap(({ currency, amounts, fine, june }, at) =>
      Object.entries(amounts).flatMap(([basis, millions]) => {
        const about = { basis: basis as Basis, currency: shared ?? currency };
        return [
          observation(`c${at}`, '2024-Q1', millions * MILLION + fine, about),
          ...(june
            ? [
                observation(`c${at}`, '2023-Q1', (millions + 7) * MILLION, about),
                observation(`c${at}`, '2023-Q3', (millions + 3) * MILLION, about),
              ]
            : []),
        ];
      }),
    ),
  });
}

type Tried = { value: number; decisions: number; bases: string; rate: string };

/** Every combination by itself, with nothing of the search: figures, sums, conversions, decisions. */
function everyCombination(dataset: Dataset, to: Currency): Tried[] {
  const period = parsePeriod('2024-Q1');
  const places = dataset.companies.map((one) => {
    const june = one.fiscalCalendar.kind === 'months' && one.fiscalCalendar.yearEndMonth === 6;
    const days = [{ period, fiscal: false }, ...(june ? [{ period: parsePeriod('2023-Q3'), fiscal: true }] : [])];
    return days.flatMap(({ period: asked, fiscal }) =>
      BASES.flatMap((basis) => {
        const answer = figureOf(dataset, one, { metric: 'capex', basis, period: asked, asOf: dataset.recordedTo });
        if (answer.type === 'gap') return [];
        const headline = one.headline?.basis === basis;
        return [{ ...answer.value, amount: answer.value.amount as number, basis, fiscal, period: asked, headline }];
      }),
    );
  });
  const selections = places.reduce<(typeof places)[number][]>(
    (partial, place) => partial.flatMap((chosen) => place.map((one) => [...chosen, one])),
    [[]],
  );
  return selections.flatMap((chosen) =>
    (['average', 'period-end'] as const).flatMap((rate): Tried[] => {
      const own = new Set(chosen.map(({ currency }) => currency));
      const converted = chosen.some(({ currency }) => currency !== to);
      if (rate === 'period-end' && !converted) return [];
      const money = (amount: number, currency: Currency, days: typeof period) => {
        if (currency === to) return amount;
        try {
          return convert({ amount, currency }, to, [rateFor(dataset, 'CNY', rate, days)]).amount;
        } catch {
          return Number.NaN;
        }
      };
      const once = own.size === 1 && new Set(chosen.map((one) => one.period.start)).size === 1;
      const first = chosen[0] as (typeof chosen)[number];
      const value = once
        ? money(
            chosen.reduce((total, { amount }) => total + amount, 0),
            first.currency,
            first.period,
          )
        : chosen.reduce((total, one) => total + money(one.amount, one.currency, one.period), 0);
      const moved = chosen.filter(({ headline }) => !headline).length;
      const days = chosen.filter(({ fiscal }) => fiscal).length;
      return Number.isNaN(value)
        ? []
        : [
            {
              value,
              decisions: moved + days + Number(rate !== 'average'),
              bases: chosen.map(({ basis, fiscal }) => `${basis}${fiscal ? ' fiscal' : ''}`).join(),
              rate,
            },
          ];
    }),
  );
}

const key = ({ value, bases, rate }: Tried) => `${value} ${bases} ${rate}`;
const triedOf = (reading: Reading): Tried => ({
  value: reading.value.amount as number,
  decisions: reading.departures.length,
  bases: reading.companies.map(({ basis, otherCalendar }) => `${basis}${otherCalendar ? ' fiscal' : ''}`).join(),
  rate: reading.rate,
});

describe('reconcile', () => {
  it.each(['USD', 'CNY', undefined] as const)('finds what trying every combination finds (all in %s)', (shared) => {
    fc.assert(
      fc.property(
        companies,
        fc.constantFrom<Currency>('USD', 'CNY'),
        fc.nat(),
        fc.nat({ max: 300 }),
        (specs, currency, pick, width) => {
          const dataset = made(specs, shared);
          const all = everyCombination(dataset, currency);
          const centre = all.length === 0 ? 500 * MILLION : (all[pick % all.length] as Tried).value;
          const [low, high] = [centre - width * 50_000, centre + width * 50_000 + 1];
          const amount = { text: 'made up', amount: centre, low, high, hedged: false };
          const found = reconcile(dataset, { amount, entities: ['all'], period: '2024-Q1', currency });
          const fitting = all.filter(({ value }) => value >= low && value < high);
          expect(found.complete).toBe(true);
          expect(found.combinations).toBe(all.length);
          expect(found.fitting).toBe(fitting.length);
          const expected = new Set(fitting.map(key));
          for (const match of found.matches) expect(expected).toContain(key(triedOf(match)));
          expect(new Set(found.matches.map((match) => key(triedOf(match)))).size).toBe(Math.min(10, fitting.length));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('names the nearest of all combinations where none fits, and how far it is', () => {
    fc.assert(
      fc.property(companies, fc.integer({ min: 1, max: 4000 }), (specs, millions) => {
        const dataset = made(specs, 'USD');
        const all = everyCombination(dataset, 'USD');
        const [low, high] = [millions * MILLION + 400_000, millions * MILLION + 400_100];
        const stated = { text: 'made up', amount: low, low, high, hedged: false };
        const { matches, nearest } = reconcile(dataset, {
          amount: stated,
          entities: ['all'],
          period: '2024-Q1',
          currency: 'USD',
        });
        const distance = (value: number) => (value < low ? low - value : value - high);
        expect(matches).toEqual([]);
        expect(nearest ? Math.abs(nearest.distance) : undefined).toBe(
          all.length === 0 ? undefined : Math.min(...all.map(({ value }) => distance(value))),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('lists departures that add up: the headline and what each is worth make the match', () => {
    fc.assert(
      fc.property(companies, fc.nat(), (specs, pick) => {
        const dataset = made(specs, undefined);
        const all = everyCombination(dataset, 'USD');
        fc.pre(all.length > 0);
        const { value } = all[pick % all.length] as Tried;
        const stated = { text: 'made up', amount: value, low: value, high: value + 1, hedged: false };
        const { matches } = reconcile(dataset, {
          amount: stated,
          entities: ['all'],
          period: '2024-Q1',
          currency: 'USD',
        });
        const headline = compare(dataset, { entities: ['all'], period: '2024-Q1', currency: 'USD' }).rows.at(-1)?.value
          ?.amount;
        for (const match of matches) {
          const worths = match.departures.map(({ worth }) => worth?.amount);
          if (headline === undefined || !worths.every((worth) => worth !== undefined)) continue;
          expect(worths.reduce((total, worth) => total + worth, headline)).toBe(value);
        }
        const departures = matches.map((match) => match.departures.length);
        expect(departures).toEqual([...departures].sort((left, right) => left - right));
      }),
      { numRuns: 100 },
    );
  });
});

describe('an answer on a small record', () => {
  const about = { companies: [company('a'), company('b')], groups: [group('pair', ['a', 'b'])] };
  const amount = (text: string, low: number, high: number) => ({ text, amount: low, low, high, hedged: false });

  it('adds ranges, and meets a number with a part of the total', () => {
    const dataset = record({
      ...about,
      observations: [
        observation('a', '2024-Q1', 10 * MILLION),
        observation('b', '2024-Q1', undefined, {
          kind: 'estimate',
          estimator: 'Paper',
          published: '2024-05-01',
          low: 5 * MILLION,
          high: 9 * MILLION,
        }),
      ],
    });
    const ask = (low: number, high: number) =>
      reconcile(dataset, {
        amount: amount('some', low * MILLION, high * MILLION),
        entities: ['pair'],
        period: '2024-Q1',
      });
    expect(ask(18, 30).matches).toMatchObject([
      { fits: 'overlap', value: { low: 15 * MILLION, high: 19 * MILLION, kind: 'estimate' } },
    ]);
    expect(ask(15, 20).matches).toMatchObject([{ fits: 'inside' }]);
    expect(ask(20, 30)).toMatchObject({ matches: [], nearest: { distance: -1 * MILLION } });
  });

  it('takes a definition that only a bridge leads to, and says which', () => {
    const dataset = record({
      companies: [company('a', { bridges: ['ppe-proceeds'] })],
      observations: [
        observation('a', '2024-Q1', 10 * MILLION),
        observation('a', '2024-Q1', 3 * MILLION, { metric: 'ppe-proceeds', basis: undefined }),
      ],
    });
    const { matches } = reconcile(dataset, { amount: '7.0m', entities: ['a'], period: '2024-Q1' });
    expect(matches).toMatchObject([
      {
        companies: [{ basis: 'cash-ppe-net', bridge: 'ppe-proceeds' }],
        departures: [{ kind: 'basis', bridge: 'ppe-proceeds', worth: { amount: -3 * MILLION, currency: 'USD' } }],
        derivation: { op: 'difference', basis: 'cash-ppe-net' },
      },
    ]);
  });

  it('has no total where a company has no figure, and the others give it as a slip', () => {
    const dataset = record({
      ...about,
      companies: [...about.companies, company('c')],
      groups: [group('three', ['a', 'b', 'c'])],
      observations: [observation('a', '2024-Q1', 10 * MILLION), observation('b', '2024-Q1', 5 * MILLION)],
    });
    const answer = reconcile(dataset, { amount: '15m', entities: ['three'], period: '2024-Q1' });
    expect(answer).toMatchObject({ matches: [], combinations: 0, missing: [{ id: 'c', name: 'c' }] });
    expect(answer.slips).toMatchObject([
      { kind: 'entity-left-out', text: 'without c', value: { amount: 15 * MILLION } },
    ]);
  });

  it('adds a company once that is named twice', () => {
    const dataset = record({
      ...about,
      observations: [observation('a', '2024-Q1', 10 * MILLION), observation('b', '2024-Q1', 5 * MILLION)],
    });
    expect(reconcile(dataset, { amount: '15m', entities: ['pair', 'a'], period: '2024-Q1' }).matches).toHaveLength(1);
  });
});
