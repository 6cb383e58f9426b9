import { BASIS_DEFINITIONS } from '../capex/basis.ts';
import type { Dataset, Entity } from '../dataset.ts';
import { OutlayError } from '../errors.ts';
import { unique } from '../figure/combine-figures.ts';
import { rateFor } from '../figure/convert-figure.ts';
import type { Caveat } from '../figure/figure.ts';
import type { Currency } from '../money/currency.ts';
import { formatMillions } from '../money/format.ts';
import { periodLabel } from '../period/calendar-label.ts';
import type { Period } from '../period/period.ts';
import type { Comparison, ComparisonRow } from './comparison.ts';
import { type Asked, convertedAnswer, membersOf } from './entity-answer.ts';
import { ratioOf } from './growth.ts';
import { askedEntities, askedPeriod, asOfDay, type CompareQuery } from './query.ts';
import { comparisonRow, definitionCaveats, type RowQuery } from './row.ts';

/**
 * Compares what companies and groups spent over some days: each in its own and in one currency, against an earlier
 * period, under one named definition or the one each leads with, as known on a day. Totals are exact sums of complete
 * figures; what is missing is a gap with its reason; the definitions that were mixed are caveats.
 *
 * @throws OutlayError for a question that cannot be asked: `unknown-entity`, `invalid-period`, `invalid-day`, `invalid-query`.
 */
export function compare(dataset: Dataset, query: CompareQuery): Comparison {
  const entities = askedEntities(dataset, query.entities);
  const { period, earlier } = askedPeriod(dataset, query.period);
  const against = query.against === undefined ? earlier : askedPeriod(dataset, query.against).period;
  const asOf = asOfDay(dataset, query.asOf);
  const basis = query.basis ?? 'headline';
  const rate = query.rate ?? 'average';
  const companies = entities.flatMap((entity) => membersOf(dataset, entity));
  const currencies = unique(companies.map((company) => company.currency));
  const currency = query.currency ?? (currencies.length === 1 ? (currencies[0] as Currency) : 'USD');
  const periods = [period, against];
  const now: Asked = { period, periods, basis, asOf };
  const before: Asked = { period: against, periods, basis, asOf };
  const rowQuery = (entity: Entity): RowQuery => ({
    now,
    before,
    currency: currency === 'reported' ? ownCurrency(dataset, entity) : currency,
    rate,
    intensity: query.intensity ?? false,
  });

  const rows = entities.flatMap((entity) => [
    ...(entity.type === 'group'
      ? entity.group.members.map((id) =>
          comparisonRow(
            dataset,
            dataset.entity(id),
            rowQuery(entity.type === 'group' && currency === 'reported' ? dataset.entity(id) : entity),
            entity.id,
          ),
        )
      : []),
    comparisonRow(dataset, entity, rowQuery(entity)),
  ]);
  const top = rows.filter((row) => row.group === undefined);
  const caveats = [
    ...definitions(dataset, entities, rowQuery),
    ...otherBasis(dataset, entities, rowQuery, rows),
    ...currencyCaveats(currency, top),
  ];
  return {
    period: labelled(period),
    against: labelled(against),
    currency,
    rate,
    basis,
    rows,
    ratios: ratios(top),
    rates: usedRates(dataset, rows, periods, rate),
    caveats,
    asOf,
    dataset: { version: dataset.version, recordedTo: dataset.recordedTo },
  };
}

function labelled(period: Period) {
  return { label: periodLabel(period), ...period };
}

function ownCurrency(dataset: Dataset, entity: Entity): Currency {
  const currencies = unique(membersOf(dataset, entity).map((company) => company.currency));
  return currencies.length === 1 ? (currencies[0] as Currency) : 'USD';
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
    };
  });
}

/** Which definitions stand in the answer, where there are several, and what each company counts. */
function definitions(dataset: Dataset, entities: readonly Entity[], rowQuery: (entity: Entity) => RowQuery): Caveat[] {
  return entities.flatMap((entity): Caveat[] => {
    const chosen = definitionCaveats(dataset, entity, rowQuery(entity)).filter(({ basis }) => basis !== undefined);
    const bases = unique(chosen.map(({ basis }) => basis as keyof typeof BASIS_DEFINITIONS));
    const shorts = new Map<string, string[]>();
    for (const { company, basis } of chosen) {
      const short = company.headline?.basis === basis ? company.headline?.short : undefined;
      const words =
        short ??
        (BASIS_DEFINITIONS[basis as keyof typeof BASIS_DEFINITIONS] as string)
          .replace(/\.$/, '')
          .replace(/^./, (first) => first.toLowerCase());
      shorts.set(words, [...(shorts.get(words) ?? []), company.shortNames.en]);
    }
    const text = [...shorts].map(([words, names]) => `${names.join(', ')}: ${words}`).join('. ');
    const code = bases.length > 1 ? 'mixed-bases' : 'definition';
    return chosen.length === 0
      ? []
      : [
          {
            code,
            text: `${text}.`,
            entities: entity.type === 'group' ? [entity.id, ...chosen.map(({ company }) => company.id)] : [entity.id],
          },
        ];
  });
}

/** What a group that mixes bases comes to on cash purchases alone, so that the choice of the definition can be seen. */
function otherBasis(
  dataset: Dataset,
  entities: readonly Entity[],
  rowQuery: (entity: Entity) => RowQuery,
  rows: readonly ComparisonRow[],
): Caveat[] {
  return entities.flatMap((entity): Caveat[] => {
    const query = rowQuery(entity);
    const row = rows.find(({ id, group }) => id === entity.id && group === undefined);
    if (entity.type !== 'group' || query.now.basis !== 'headline' || (row?.basis.length ?? 0) < 2 || !row?.value)
      return [];
    const cash = convertedAnswer(dataset, entity, { ...query.now, basis: 'cash' }, query.currency, query.rate);
    if (cash.type === 'gap' || cash.value.amount === undefined || cash.value.amount === row.value.amount) return [];
    return [
      {
        code: 'other-basis',
        text: `On cash purchases alone: ${formatMillions(cash.value.amount)} (${cash.value.currency} millions).`,
        entities: [entity.id],
      },
    ];
  });
}

function currencyCaveats(currency: Comparison['currency'], top: readonly ComparisonRow[]): Caveat[] {
  const several = unique(top.flatMap((row) => (row.value ? [row.value.currency] : [])));
  if (currency !== 'reported' || several.length < 2) return [];
  return [
    {
      code: 'no-ratio',
      text: `No ratio: the figures are in ${several.join(' and ')}.`,
      entities: top.map(({ id }) => id),
    },
  ];
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
