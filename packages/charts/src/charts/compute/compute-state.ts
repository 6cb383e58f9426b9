import {
  buyerNames,
  type Caveat,
  computeBought,
  type Dataset,
  type Day,
  type Localized,
  OutlayError,
  type Period,
  periodLabel,
  productNames,
  type Range,
  type Stage,
} from '@outlay/domain';
import type { ChartQuery } from '../../chart.ts';

/** A buyer, or all buyers of a country, with what they bought. */
export type ComputeRow = {
  readonly id: string;
  readonly names: Localized;
  readonly family: 'cn' | 'us' | 'other';
  /** H100-equivalents; null where what the chips compute is not known. */
  readonly compute: Range | null;
  /** Chips of every kind together. */
  readonly units: Range | null;
  readonly total: boolean;
};

export type ComputeState = {
  readonly period: Period;
  readonly stage: Stage;
  /** A block for each estimator: they are never added. */
  readonly estimators: readonly {
    readonly name: string;
    readonly rows: readonly ComputeRow[];
    /** China by the United States. */
    readonly ratio: Range | null;
    /** No chips of Chinese vendors are counted. */
    readonly foreignOnly: boolean;
    /** Products that are in no sum. */
    readonly without: readonly Localized[];
  }[];
  readonly documents: readonly {
    readonly publisher: string;
    readonly title: string;
    readonly published?: string | undefined;
  }[];
  readonly asOf: Day;
  readonly version: string;
};

const FAMILIES: Readonly<Record<string, 'cn' | 'us'>> = { CN: 'cn', US: 'us' };

const SIDES = {
  china: { en: 'China', ar: 'الصين', zh: '中国' },
  unitedStates: { en: 'United States', ar: 'الولايات المتحدة', zh: '美国' },
} as const satisfies Record<string, Localized>;

/** What the chips that buyers got over some days compute, by each estimator. */
export function computeState(dataset: Dataset, query: ChartQuery): ComputeState {
  const ids = [...dataset.chipFamilies, ...dataset.chips].map(({ id }) => id);
  const products = new Map(ids.map((id) => productNames(dataset, id)).map((names) => [names.en, names]));
  const question = { period: query.period ?? '2024', estimator: query.estimator, asOf: query.asOf };
  const bought = computeBought(dataset, question);
  const { period, stage, asOf } = bought;
  if (bought.estimators.length === 0) {
    const when = periodLabel(period);
    throw new OutlayError('figure-missing', `no chips ${stage} in ${when} are on record by ${asOf}`, {
      hint: 'Years on record: 2022 to 2025',
    });
  }
  const sources = new Set(
    dataset.shipments
      .filter((row) => row.stage === stage && bought.estimators.some(({ estimator }) => estimator === row.estimator))
      .filter(({ period: { start, end } }) => period.start <= start && end <= period.end)
      .map(({ source }) => source),
  );
  return {
    period: { start: period.start, end: period.end },
    stage,
    estimators: bought.estimators.map(({ estimator, buyers, china, unitedStates, ratio }) => ({
      name: estimator,
      rows: [
        ...buyers.map(({ buyer, country, units, compute }) => ({
          id: buyer,
          names: buyerNames(dataset, buyer),
          family: FAMILIES[country] ?? ('other' as const),
          units,
          compute: compute?.h100Equivalents ?? null,
          total: false,
        })),
        ...(['china', 'unitedStates'] as const).flatMap((side) => {
          const sum = { china, unitedStates }[side];
          // A side with one buyer is that buyer.
          return sum && sum.buyers.length > 1
            ? [
                {
                  id: side,
                  names: SIDES[side],
                  family: side === 'china' ? ('cn' as const) : ('us' as const),
                  units: sum.units,
                  compute: sum.compute?.h100Equivalents ?? null,
                  total: true,
                },
              ]
            : [];
        }),
      ],
      ratio,
      foreignOnly: says(bought.caveats, 'no-chinese-vendors', estimator),
      without: [...new Set(buyers.flatMap((buyer) => buyer.without.map(({ product }) => product)))].map(
        (product) => products.get(product) ?? { en: product, ar: product, zh: product },
      ),
    })),
    documents: [...sources].map((id) => {
      const { publisher, title, published } = dataset.source(id);
      return { publisher, title, ...(published === undefined ? {} : { published }) };
    }),
    asOf,
    version: bought.dataset.version,
  };
}

function says(caveats: readonly Caveat[], code: string, estimator: string): boolean {
  return caveats.some((caveat) => caveat.code === code && caveat.entities.includes(estimator));
}
