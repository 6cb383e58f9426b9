import { type Kind, kindOfResult } from '../capex/observation.ts';
import type { Dataset, Entity } from '../dataset.ts';
import { OutlayError } from '../errors.ts';
import { unique } from '../figure/combine-figures.ts';
import { rateFor } from '../figure/convert-figure.ts';
import { periodLabel } from '../period/calendar-label.ts';
import type { Period } from '../period/period.ts';
import { comparisonCaveats } from './caveats.ts';
import type { Cell, Comparison, ComparisonRow } from './comparison.ts';
import { type Asked, answerCurrency, ownCurrency } from './entity-answer.ts';
import { ratioOf } from './growth.ts';
import { askedEntities, askedPeriod, asOfDay, type CompareQuery } from './query.ts';
import { comparisonRow, type RowQuery } from './row.ts';

/**
 * Compares what companies and groups spent over some days: each in its own and in one currency, against an earlier
 * period, under one named definition or the one each leads with, as known on a day. Totals are exact sums of complete
 * figures; what is missing is a gap with its reason; the definitions that were mixed are caveats.
 *
 * @throws OutlayError for a question that cannot be asked: `unknown-entity`, `invalid-period`, `invalid-day`, `invalid-query`.
 * @example
 * compare(dataset, { entities: ['alibaba'], period: '2024-H1' }).rows[0].reported // => { amount: 23247000000, currency: 'CNY', kind: 'derived' }
 */
export function compare(dataset: Dataset, query: CompareQuery): Comparison {
  const entities = askedEntities(dataset, query.entities);
  const { period, earlier } = askedPeriod(dataset, query.period);
  const against = query.against === undefined ? earlier : askedPeriod(dataset, query.against).period;
  const asOf = asOfDay(dataset, query.asOf);
  const basis = query.basis ?? 'headline';
  const rate = query.rate ?? 'average';
  const periods = [period, against];
  const now: Asked = { period, periods, basis, asOf };
  const before: Asked = { period: against, periods, basis, asOf };
  const currency = query.currency ?? answerCurrency(dataset, entities, now);
  const rowQuery = (entity: Entity): RowQuery => ({
    now,
    before,
    currency: currency === 'reported' ? ownCurrency(dataset, entity, now) : currency,
    rate,
    intensity: query.intensity ?? false,
  });

  const rows = entities.flatMap((entity) => {
    const members = entity.type === 'group' ? entity.group.members.map((id) => dataset.entity(id)) : [];
    return [
      ...members.map((member) => comparisonRow(dataset, member, rowQuery(member), entity.id)),
      comparisonRow(dataset, entity, rowQuery(entity)),
    ];
  });
  const top = rows.filter((row) => row.group === undefined);
  return {
    period: labelled(period),
    against: labelled(against),
    currency,
    rate,
    basis,
    rows,
    ratios: ratios(top),
    rates: usedRates(dataset, rows, periods, rate),
    caveats: comparisonCaveats(dataset, entities, rowQuery, rows),
    asOf,
    dataset: { version: dataset.version, recordedTo: dataset.recordedTo },
  };
}

function labelled(period: Period) {
  return { label: periodLabel(period), ...period };
}

/** The first over the second of two; of more, each group over the last group. */
function ratios(top: readonly ComparisonRow[]): Comparison['ratios'] {
  const compared = top.length === 2 ? top : top.filter(({ type }) => type === 'group');
  const denominator = compared.at(-1);
  if (!denominator || compared.length < 2) return [];
  return compared.slice(0, -1).map((numerator) => {
    const now = ratioOf(numerator.value ?? undefined, denominator.value ?? undefined);
    const before = ratioOf(numerator.previous.value ?? undefined, denominator.previous.value ?? undefined);
    return {
      numerator: numerator.id,
      denominator: denominator.id,
      value: now?.value ?? null,
      ...(now?.low === undefined ? {} : { low: now.low }),
      ...(now?.high === undefined ? {} : { high: now.high }),
      previous: before?.value ?? null,
      ...(now ? { kind: kindOfResult(kindsOf(numerator.value, denominator.value)) } : {}),
      ...(before ? { previousKind: kindOfResult(kindsOf(numerator.previous.value, denominator.previous.value)) } : {}),
    };
  });
}

function kindsOf(...cells: (Cell | null)[]): Kind[] {
  return cells.flatMap((cell) => (cell ? [cell.kind] : []));
}

/** The rates that the rows needed, for the note under the table. */
function usedRates(
  dataset: Dataset,
  rows: readonly ComparisonRow[],
  periods: readonly Period[],
  kind: Comparison['rate'],
): Comparison['rates'] {
  if (kind === 'convenience') return [];
  const quotes = unique(
    rows.flatMap((row) =>
      [row, row.previous].flatMap(({ reported, value }) =>
        reported && value && reported.currency !== value.currency ? [reported.currency, value.currency] : [],
      ),
    ),
  ).filter((quote) => quote !== 'USD');
  return quotes.flatMap((quote) =>
    periods.flatMap((period) => {
      try {
        const used = rateFor(dataset, quote, kind, period);
        return [
          {
            quote,
            kind,
            period: labelled(period),
            rate: used.rate,
            sources: unique(used.months.map(({ source }) => source)),
          },
        ];
      } catch (error) {
        if (error instanceof OutlayError && error.code === 'rate-missing') return [];
        throw error;
      }
    }),
  );
}
