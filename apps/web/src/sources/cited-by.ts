import type { Dataset } from '@outlay/domain';
import { citedInText } from './cited-in-text.ts';

/** What of the record besides figures of spending cites documents. */
export const TOPICS = ['rates', 'deflators', 'chips', 'shipments', 'rules', 'deals'] as const;

export type Topic = (typeof TOPICS)[number];

/** The pages that show what cites them, where there is one. */
export const TOPIC_PAGES: Readonly<Partial<Record<Topic, string>>> = {
  chips: 'chips',
  shipments: 'shipments',
  rules: 'export-control',
  deals: 'shipments',
};

/** What cites a document: entities with the number of their figures, and other parts of the record. */
export type CitedBy = {
  readonly entities: ReadonlyMap<string, number>;
  readonly topics: ReadonlySet<Topic>;
};

/** For every document of the record what cites it, as the source of a figure or in a note. */
export function citedBy(dataset: Dataset): (source: string) => CitedBy {
  const entities = new Map<string, Map<string, number>>();
  const topics = new Map<string, Set<Topic>>();
  for (const { source, entity, note } of dataset.observations) {
    for (const id of new Set([source, ...inNote(note)])) {
      const own = entities.get(id) ?? new Map<string, number>();
      entities.set(id, own.set(entity, (own.get(entity) ?? 0) + 1));
    }
  }
  for (const [topic, source] of topicCitations(dataset)) {
    topics.set(source, (topics.get(source) ?? new Set<Topic>()).add(topic));
  }
  return (source) => ({ entities: entities.get(source) ?? new Map(), topics: topics.get(source) ?? new Set() });
}

function topicCitations(dataset: Dataset): (readonly [Topic, string])[] {
  const of = (topic: Topic, ids: readonly string[]) => ids.map((id) => [topic, id] as const);
  return [
    ...dataset.rates.flatMap(({ months }) => of('rates', [...new Set(months.map(({ source }) => source))])),
    ...dataset.deflators.flatMap(({ values }) => of('deflators', [...new Set(values.map(({ source }) => source))])),
    ...dataset.chips.flatMap(({ sources, prices, note }) =>
      of('chips', [...sources, ...prices.map(({ source }) => source), ...inNote(note)]),
    ),
    ...dataset.shipments.flatMap(({ source, note }) => of('shipments', [source, ...inNote(note)])),
    ...dataset.exportRules.flatMap(({ sources, named, note }) =>
      of('rules', [...sources, ...named.map(({ source }) => source), ...inNote(note)]),
    ),
    ...dataset.deals.flatMap(({ sources, note }) => of('deals', [...sources, ...inNote(note)])),
  ];
}

function inNote(note: string | undefined): string[] {
  return citedInText(note ?? '').flatMap(({ source }) => (source === undefined ? [] : [source]));
}
