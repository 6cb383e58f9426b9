import type { BasisChoice, Day, Granularity, OutputCurrency, RateKind } from '@outlay/domain';

/** The days that are asked about: one period against another, or a span step by step. */
export type Span =
  | { readonly mode: 'period'; readonly period: string; readonly against: string | undefined }
  | { readonly mode: 'range'; readonly from: string; readonly to: string; readonly by: Granularity };

/** Everything that a reader chooses on the page. It is the address, word for word. */
export type CompareState = {
  /** Ids of companies and groups, in the order of the answer. */
  readonly entities: readonly string[];
  readonly span: Span;
  readonly basis: BasisChoice;
  readonly currency: OutputCurrency;
  readonly rate: RateKind;
  /** What was known on this day; the last day of the record where it is left out. */
  readonly asOf: Day | undefined;
  /** Whether spending is also set against revenue. */
  readonly share: boolean;
};

/** What the address may leave out. */
const DEFAULTS = { basis: 'headline', currency: 'USD', rate: 'average', by: 'quarter' } as const;

/**
 * The state as the query of an address: `e=china-three&e=us-four&period=2026-H1`. What is not said is the default, so
 * that addresses stay short and the same question has one address.
 */
export function encodeState(state: CompareState): URLSearchParams {
  const { entities, span, basis, currency, rate, asOf, share } = state;
  const query = new URLSearchParams(entities.map((id) => ['e', id]));
  if (span.mode === 'period') {
    query.set('period', span.period);
    if (span.against !== undefined) query.set('against', span.against);
  } else {
    query.set('from', span.from);
    query.set('to', span.to);
    if (span.by !== DEFAULTS.by) query.set('by', span.by);
  }
  if (basis !== DEFAULTS.basis) query.set('basis', basis);
  if (currency !== DEFAULTS.currency) query.set('currency', currency);
  if (rate !== DEFAULTS.rate) query.set('rate', rate);
  if (asOf !== undefined) query.set('asof', asOf);
  if (share) query.set('share', '1');
  return query;
}

/**
 * Reads the query of an address. Words that mean nothing are kept as they stand: the question is then refused with
 * what was wrong, rather than silently answered as another one.
 *
 * @param fallback what an address that leaves something out asks about.
 * @param wholeRange what `mode=range` alone asks about: a form that was sent before its span could be chosen.
 */
export function decodeState(query: URLSearchParams, fallback: CompareState, wholeRange?: Span): CompareState {
  const entities = query
    .getAll('e')
    .flatMap((value) => value.split(','))
    .map(trimmed)
    .filter(isSaid);
  return {
    entities: entities.length === 0 ? fallback.entities : entities,
    span: decodeSpan(query, fallback.span, wholeRange),
    basis: (said(query, 'basis') ?? DEFAULTS.basis) as BasisChoice,
    currency: currencyOf(said(query, 'currency')),
    rate: (said(query, 'rate') ?? DEFAULTS.rate) as RateKind,
    asOf: said(query, 'asof'),
    share: said(query, 'share') === '1',
  };
}

function decodeSpan(query: URLSearchParams, fallback: Span, wholeRange: Span | undefined): Span {
  const [from, to] = [said(query, 'from'), said(query, 'to')];
  if (from !== undefined && to !== undefined) {
    return { mode: 'range', from, to, by: (said(query, 'by') ?? DEFAULTS.by) as Granularity };
  }
  if (wholeRange && said(query, 'mode') === 'range') return wholeRange;
  const period = said(query, 'period');
  if (period === undefined && fallback.mode === 'range') return fallback;
  const against = said(query, 'against');
  if (period === undefined && fallback.mode === 'period') return { ...fallback, against: against ?? fallback.against };
  return { mode: 'period', period: period as string, against };
}

function currencyOf(text: string | undefined): OutputCurrency {
  if (text === undefined) return DEFAULTS.currency;
  return (text.toLowerCase() === 'reported' ? 'reported' : text.toUpperCase()) as OutputCurrency;
}

function said(query: URLSearchParams, name: string): string | undefined {
  const value = trimmed(query.get(name) ?? '');
  return isSaid(value) ? value : undefined;
}

function trimmed(text: string): string {
  return text.trim();
}

function isSaid(text: string): boolean {
  return text !== '';
}
