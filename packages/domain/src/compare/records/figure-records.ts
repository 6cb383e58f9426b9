import type { FigureDocument } from '../figure-document.ts';
import type { FlatRecords } from './flat-records.ts';

/**
 * A citable figure as one flat row: value, kind, definitions in words, and the citation.
 *
 * @example
 * figureRecords(figureDocument(dataset, { entity: 'baidu', period: '2024-H1' }, (id) => id)).rows[0].slice(1, 3) // => ['baidu', 'Baidu']
 */
export function figureRecords(figure: FigureDocument): FlatRecords {
  const { value, period, gap } = figure;
  const columns: Readonly<Record<string, string | number | null | undefined>> = {
    figure: figure.id,
    id: figure.entity.id,
    name: figure.entity.name,
    type: figure.entity.type,
    period_start: period.start,
    period_end: period.end,
    basis: figure.basis,
    kind: figure.kind,
    confidence: figure.confidence,
    amount: value?.amount,
    low: value?.low,
    high: value?.high,
    currency: figure.currency,
    rate_kind: figure.rate,
    definitions: figure.definitions.map(({ entity, basis, text }) => `${entity}: ${basis}, ${text}`).join(' | '),
    gap_reason: gap?.reason,
    gap: gap?.text,
    sources: figure.sources.map(({ id }) => id).join(' '),
    citation: figure.citation,
    as_of: figure.asOf,
    dataset_version: figure.dataset.version,
  };
  return { fields: Object.keys(columns), rows: [Object.values(columns)] };
}
