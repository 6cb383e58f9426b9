import type { shell } from '../messages/shell.ts';

type NavName = keyof (typeof shell)['en']['nav'];

/** A page of the site that stands in the navigation: its path within a language, and its name in the catalogue. */
export type NavEntry = {
  readonly path: string;
  readonly name: NavName;
  /** Further pages that it stands for. */
  readonly also?: readonly string[];
};

/** The pages in the header, in reading order. A page joins when it exists. */
export const HEADER: readonly NavEntry[] = [
  { path: 'compare', name: 'compare' },
  { path: 'companies', name: 'companies' },
  { path: 'chips', name: 'chips', also: ['export-control', 'shipments'] },
  { path: 'check', name: 'check' },
  { path: 'sources', name: 'sources' },
];

/** The pages in the footer. */
export const FOOTER: readonly NavEntry[] = [
  { path: 'data', name: 'data' },
  { path: 'method', name: 'method' },
  { path: 'about', name: 'about' },
];
