import {
  type Basis,
  type BasisChoice,
  type Currency,
  type Dataset,
  definitionWords,
  type GroundsQuery,
  groundsOf,
  grouped,
  type Locale,
  type Localized,
  type Period,
  type RateKind,
  type SourceKind,
} from '@outlay/domain';

/** A document as a source line needs it. */
export type CitedDocument = {
  readonly publisher: string;
  readonly title: string;
  readonly kind: SourceKind;
  readonly published?: string | undefined;
};

/** What the figures of a chart rest on, as plain data. */
export type Provenance = {
  readonly basis: BasisChoice;
  readonly currency: Currency;
  readonly rate: RateKind;
  readonly asOf: string;
  readonly version: string;
  readonly companies: readonly Localized[];
  readonly documents: readonly CitedDocument[];
  /** What companies count, in the words of each where it is the figure that it leads with; those who say the same together. */
  readonly definitions: readonly {
    readonly basis: Basis;
    readonly words: Localized;
    readonly companies: readonly Localized[];
  }[];
  readonly rates: readonly {
    readonly quote: Currency;
    readonly kind: RateKind;
    readonly period: Period;
    readonly rate: number;
  }[];
  readonly rateDocuments: readonly CitedDocument[];
};

/** Collects what the figures of a query rest on. */
export function provenanceOf(dataset: Dataset, query: GroundsQuery): Provenance {
  const grounds = groundsOf(dataset, query);
  const nameOf = (id: string): Localized => dataset.company(id).shortNames;
  const cited = ({ publisher, title, kind, published }: CitedDocument): CitedDocument => ({
    publisher,
    title,
    kind,
    ...(published === undefined ? {} : { published }),
  });
  return {
    basis: query.basis ?? 'headline',
    currency: query.currency,
    rate: query.rate ?? 'average',
    asOf: query.asOf ?? dataset.recordedTo,
    version: dataset.version,
    companies: grounds.companies.map(nameOf),
    documents: grounds.documents.map(cited),
    definitions: grounds.definitions.flatMap(({ basis, companies }) =>
      [...grouped(companies, (id) => countedWords(dataset.company(id), basis).en)].map(([, [first = '', ...more]]) => ({
        basis,
        words: countedWords(dataset.company(first), basis),
        companies: [first, ...more].map(nameOf),
      })),
    ),
    rates: grounds.rates,
    rateDocuments: grounds.rateDocuments.map(cited),
  };
}

/** What a figure of a company counts, in every language. */
export function countedWords(company: Parameters<typeof definitionWords>[0], basis: Basis): Localized {
  const say = (locale: Locale) => definitionWords(company, basis, locale);
  return { en: say('en'), ar: say('ar'), zh: say('zh') };
}

/** The same with further documents, each once, the newest first. */
export function mergeDocuments(provenance: Provenance, more: readonly CitedDocument[]): Provenance {
  const all = [...provenance.documents, ...more].map(({ publisher, title, kind, published }) => ({
    publisher,
    title,
    kind,
    ...(published === undefined ? {} : { published }),
  }));
  const once = new Map(all.map((document) => [`${document.title} ${document.published}`, document]));
  return {
    ...provenance,
    documents: [...once.values()].sort((left, right) => (right.published ?? '').localeCompare(left.published ?? '')),
  };
}
