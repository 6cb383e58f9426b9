import type { Authored, AuthoredRecord } from '../author/authored.ts';

/** A source that the record names, and where it does. */
export type Citation = { readonly source: string; readonly place: Authored<unknown> };

/** Every citation of the record: the source of a figure, rate or claim, and the ids in square brackets in notes. */
export function citations(record: AuthoredRecord): Citation[] {
  return [
    ...record.observations.flatMap((row) => cite(row, row.value.source, ...inText(row.value.note))),
    ...record.rates.flatMap((series) =>
      series.value.months.map(({ source }, at) => ({ source, place: { ...series, row: series.rows[at] } })),
    ),
    ...record.deflators.flatMap((series) =>
      series.value.values.map(({ source }, at) => ({ source, place: { ...series, row: series.rows[at] } })),
    ),
    ...[...record.companies, ...record.groups].flatMap((entity) =>
      cite(entity, ...inText(JSON.stringify(entity.value))),
    ),
    ...chipCitations(record),
    ...record.sources.flatMap((source) => cite(source, ...inText(source.value.note))),
    ...record.claims.flatMap((file) => {
      const { source, note, claims } = file.value;
      const own = claims.flatMap((claim) => [claim.source, ...inText(claim.statement), ...inText(claim.explanation)]);
      return cite(file, source, ...inText(note), ...own);
    }),
  ];
}

/** What chips, families, buyers, shipments, rules and deals cite. */
function chipCitations(record: AuthoredRecord): Citation[] {
  return [
    ...record.chips.flatMap((chip) =>
      cite(chip, ...chip.value.sources, ...chip.value.prices.map(({ source }) => source), ...inText(chip.value.note)),
    ),
    ...record.shipments.flatMap((row) => cite(row, row.value.source, ...inText(row.value.note))),
    ...record.exportRules.flatMap((rule) =>
      cite(rule, ...rule.value.sources, ...rule.value.named.map(({ source }) => source), ...inText(rule.value.note)),
    ),
    ...record.deals.flatMap((deal) => cite(deal, ...deal.value.sources, ...inText(deal.value.note))),
    ...[...record.chipFamilies, ...record.chipBuyers].flatMap((entry) => cite(entry, ...inText(entry.value.why))),
  ];
}

function cite(place: Authored<unknown>, ...sources: readonly string[]): Citation[] {
  return sources.map((source) => ({ source, place }));
}

/** The ids in square brackets: an id has a hyphen and lower-case letters, so that a list in a text is not taken for one. */
function inText(text: string | undefined): string[] {
  return [...(text ?? '').matchAll(/ \[([a-z][a-z0-9]*(?:-[a-z0-9]+)+)\]/g)].map((match) => match[1] as string);
}
