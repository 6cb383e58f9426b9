import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { company, observation, record } from '../../test/small-record.ts';
import { type Answer, type Figure, type FigureQuery, figureOf, observationLeaves, parsePeriod } from '../index.ts';

const ask = (period: string, more: Partial<FigureQuery> = {}): FigureQuery => ({
  metric: 'capex',
  basis: 'cash-ppe',
  period: parsePeriod(period),
  asOf: '2026-11-23',
  ...more,
});
const amountOf = (answer: Answer) => (answer.type === 'figure' ? answer.value.amount : answer.gap.reason);

describe('figureOf', () => {
  it('takes a figure stated for exactly the days before a sum', () => {
    const dataset = record({
      companies: [company('a')],
      observations: [observation('a', '2024-H1', 31), observation('a', '2024-Q1', 10), observation('a', '2024-Q2', 20)],
    });
    const answer = figureOf(dataset, dataset.company('a'), ask('2024-H1')) as Figure;
    expect(answer).toMatchObject({ kind: 'reported', value: { amount: 31 } });
  });

  it('lets a total that only a secondary source states yield to a sum of primary figures', () => {
    const dataset = record({
      companies: [company('a')],
      observations: [
        observation('a', '2024-H1', 31, { source: 'news' }),
        observation('a', '2024-Q1', 10),
        observation('a', '2024-Q2', 20),
      ],
    });
    const answer = figureOf(dataset, dataset.company('a'), ask('2024-H1')) as Figure;
    expect(answer).toMatchObject({ kind: 'derived', value: { amount: 30 } });
    expect(observationLeaves(answer.derivation)).toHaveLength(2);
  });

  it('tiles halves and years from the fewest pieces', () => {
    const dataset = record({
      companies: [company('a')],
      observations: [
        observation('a', '2024-H1', 30),
        observation('a', '2024-Q3', 5),
        observation('a', '2024-Q4', 7),
        observation('a', '2024-Q1', 10),
        observation('a', '2024-Q2', 20),
      ],
    });
    const answer = figureOf(dataset, dataset.company('a'), ask('2024')) as Figure;
    expect(answer.value.amount).toBe(42);
    expect(observationLeaves(answer.derivation)).toHaveLength(3);
  });

  it('derives a standalone quarter from year-to-date figures', () => {
    const dataset = record({
      companies: [company('a')],
      observations: [
        observation('a', '2024-Q1', 10),
        observation('a', '2024-H1', 30),
        observation('a', '2024-9M', 45),
        observation('a', '2024', 60),
      ],
    });
    const of = (period: string) => amountOf(figureOf(dataset, dataset.company('a'), ask(period)));
    expect(['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2024-H2'].map(of)).toEqual([10, 20, 15, 15, 30]);
  });

  it('never answers with a partial sum', () => {
    const dataset = record({ companies: [company('a')], observations: [observation('a', '2024-Q1', 10)] });
    const answer = figureOf(dataset, dataset.company('a'), ask('2024-H1'));
    expect(answer).toMatchObject({
      type: 'gap',
      gap: { reason: 'not-on-record', text: expect.stringContaining('only 2024-Q1 on record') },
    });
  });

  it('says which bases there are when the one asked for is missing', () => {
    const dataset = record({ companies: [company('a')], observations: [observation('a', '2024-Q1', 10)] });
    const answer = figureOf(dataset, dataset.company('a'), ask('2024-Q1', { basis: 'incl-finance-leases' }));
    expect(answer).toMatchObject({ gap: { reason: 'basis-not-published', text: expect.stringContaining('cash-ppe') } });
  });

  it('keeps restatements apart by the day: the newest that was known stands', () => {
    const dataset = record({
      companies: [company('a')],
      observations: [
        observation('a', '2024-Q1', 10, { published: '2024-04-25' }),
        observation('a', '2024-Q1', 9, { published: '2025-04-24' }),
      ],
    });
    const on = (asOf: string) => amountOf(figureOf(dataset, dataset.company('a'), ask('2024-Q1', { asOf })));
    expect([on('2024-04-24'), on('2024-04-25'), on('2025-04-23'), on('2025-04-24')]).toEqual([
      'not-published-by',
      10,
      10,
      9,
    ]);
  });

  it('counts a figure without a day of publication as known from the date of its document', () => {
    const dataset = record({
      companies: [company('a')],
      observations: [observation('a', '2024-Q1', 10, { source: 'news' })],
    });
    const on = (asOf: string) => figureOf(dataset, dataset.company('a'), ask('2024-Q1', { asOf }));
    expect(on('2024-09-29')).toMatchObject({
      gap: { reason: 'not-published-by', text: expect.stringContaining('not established') },
    });
    expect(amountOf(on('2024-09-30'))).toBe(10);
  });

  it('a later day never forgets a figure', () => {
    const days = fc.integer({ min: 1, max: 28 }).map((day) => `2024-05-${String(day).padStart(2, '0')}`);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('2024-Q1', '2024-Q2', '2024-H1'), fc.integer({ min: 0, max: 99 }), days), {
          minLength: 1,
          maxLength: 8,
        }),
        days,
        days,
        (rows, one, other) => {
          const dataset = record({
            companies: [company('a')],
            observations: rows.map(([period, amount, published]) => observation('a', period, amount, { published })),
          });
          const [earlier, later] = [one, other].sort() as [string, string];
          if (figureOf(dataset, dataset.company('a'), ask('2024-Q1', { asOf: earlier })).type === 'figure') {
            expect(figureOf(dataset, dataset.company('a'), ask('2024-Q1', { asOf: later })).type).toBe('figure');
          }
        },
      ),
    );
  });

  it('snaps weeks to quarters, and cuts others by days, and says so', () => {
    const apple = company('apple', {
      fiscalCalendar: { kind: 'weeks', yearEndMonth: 9, weekday: 'saturday', rule: 'last-in-month', longQuarter: 'Q1' },
    });
    const dataset = record({
      companies: [apple, company('nvidia')],
      observations: [
        observation('apple', '2023-12-31..2024-03-30', 1996),
        observation('nvidia', '2023-10-30..2024-01-28', 91),
        observation('nvidia', '2024-01-29..2024-04-28', 910),
      ],
    });
    const snapped = figureOf(dataset, dataset.company('apple'), ask('2024-Q1')) as Figure;
    expect(snapped).toMatchObject({
      kind: 'derived',
      value: { amount: 1996 },
      caveats: [{ code: 'calendar-snapped' }],
    });
    const cut = figureOf(dataset, dataset.company('nvidia'), ask('2024-Q1')) as Figure;
    expect(cut).toMatchObject({
      kind: 'derived',
      value: { amount: 28 + 630 },
      caveats: [{ code: 'calendarized', text: expect.stringContaining('28/91 days') }],
    });
    expect(amountOf(figureOf(dataset, dataset.company('nvidia'), ask('2024-Q2')))).toBe('not-on-record');
    expect(amountOf(figureOf(dataset, dataset.company('nvidia'), ask('2024-02-10..2024-03-05')))).toBe('not-on-record');
  });

  it('calendarisation conserves the total', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 ** 12 }), { minLength: 6, maxLength: 6 }), (amounts) => {
        const bounds = [
          '2023-10-30',
          '2024-01-29',
          '2024-04-29',
          '2024-07-29',
          '2024-10-28',
          '2025-01-27',
          '2025-04-28',
        ];
        const rows = amounts.map((amount, index) =>
          observation(
            'n',
            `${bounds[index]}..${new Date(Date.parse(bounds[index + 1] as string) - 864e5).toISOString().slice(0, 10)}`,
            amount,
          ),
        );
        const dataset = record({ companies: [company('n')], observations: rows });
        const of = (period: string) => amountOf(figureOf(dataset, dataset.company('n'), ask(period))) as number;
        expect(of('2024-Q1') + of('2024-Q2') + of('2024-Q3') + of('2024-Q4')).toBe(of('2024'));
      }),
    );
  });

  it('gives a single outside estimate as an estimate, and lets several stand side by side', () => {
    const bytedance = company('b', { ownership: 'private' });
    const estimate = (estimator: string, amount: number, published: string) =>
      observation('b', '2026', amount, { kind: 'estimate', estimator, published });
    const one = record({ companies: [bytedance], observations: [estimate('Paper', 160, '2025-12-23')] });
    expect(figureOf(one, one.company('b'), ask('2026'))).toMatchObject({ kind: 'estimate', value: { amount: 160 } });
    const two = record({
      companies: [bytedance],
      observations: [estimate('Paper', 160, '2025-12-23'), estimate('Other', 200, '2026-05-09')],
    });
    expect(figureOf(two, two.company('b'), ask('2026'))).toMatchObject({
      type: 'gap',
      gap: { reason: 'private-company' },
    });
    expect(figureOf(two, two.company('b'), ask('2026', { asOf: '2026-01-01' }))).toMatchObject({
      kind: 'estimate',
      value: { amount: 160 },
    });
  });

  it('never takes guidance for an outturn', () => {
    const dataset = record({
      companies: [company('a')],
      observations: [
        observation('a', '2024', undefined, { kind: 'guidance', low: 30, high: 40, published: '2024-02-01' }),
      ],
    });
    expect(figureOf(dataset, dataset.company('a'), ask('2024')).type).toBe('gap');
  });

  it('a year is the sum of its quarters, whichever are stated', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 ** 12 }), { minLength: 4, maxLength: 4 }), (amounts) => {
        const dataset = record({
          companies: [company('a')],
          observations: amounts.map((amount, index) => observation('a', `2024-Q${index + 1}`, amount)),
        });
        const of = (period: string) => amountOf(figureOf(dataset, dataset.company('a'), ask(period))) as number;
        expect(of('2024')).toBe(amounts.reduce((total, amount) => total + amount, 0));
        expect(of('2024-H1') + of('2024-H2')).toBe(of('2024'));
      }),
    );
  });
});
