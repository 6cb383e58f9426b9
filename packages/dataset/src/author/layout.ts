import type { Finding } from './finding.ts';
import type { RecordFiles } from './record-files.ts';

/** Every kind of authored file, and where it stands; the first group of a pattern is the id in the path. */
const LAYOUT = {
  about: /^(record)\.yml$/,
  company: /^companies\/([^/]+)\/company\.yml$/,
  companyRows: /^companies\/([^/]+)\/observations\.csv$/,
  companySources: /^companies\/([^/]+)\/sources\.csv$/,
  exceptions: /^companies\/([^/]+)\/exceptions\.yml$/,
  group: /^groups\/([^/]+)\/group\.yml$/,
  groupRows: /^groups\/([^/]+)\/observations\.csv$/,
  sources: /^sources\/([^/]+)\.csv$/,
  rates: /^exchange-rates\/([^/]+)\.csv$/,
  deflator: /^deflators\/([^/]+)\.yml$/,
  deflatorRows: /^deflators\/([^/]+)\.csv$/,
  claims: /^claims\/([^/]+)\.yml$/,
  chipVendor: /^chip-vendors\/([^/]+)\.yml$/,
  chip: /^chips\/([^/]+)\.yml$/,
  chipFamily: /^chip-families\/([^/]+)\.yml$/,
  chipBuyer: /^chip-buyers\/([^/]+)\.yml$/,
  shipments: /^shipments\/([^/]+)\.csv$/,
  exportRule: /^export-rules\/([^/]+)\.yml$/,
  deal: /^deals\/([^/]+)\.yml$/,
} as const satisfies Record<string, RegExp>;

export type FileKind = keyof typeof LAYOUT;

/** An authored file in its place. */
export type PlacedFile = { readonly file: string; readonly id: string; readonly text: string };

/** Sorts the files by kind; one that belongs nowhere is a finding, so that no misspelt name goes unread. */
export function placeFiles(files: RecordFiles): { placed: Record<FileKind, PlacedFile[]>; findings: Finding[] } {
  const kinds = Object.keys(LAYOUT) as FileKind[];
  const placed = Object.fromEntries(kinds.map((kind) => [kind, [] as PlacedFile[]])) as Record<FileKind, PlacedFile[]>;
  const findings: Finding[] = [];
  for (const [file, text] of files) {
    const kind = kinds.find((candidate) => LAYOUT[candidate].test(file));
    const id = kind && LAYOUT[kind].exec(file)?.[1];
    if (kind && id !== undefined) placed[kind].push({ file, id, text });
    else findings.push({ file, message: 'this file has no place in the record', hint: 'See the layout in README.md' });
  }
  return { placed, findings };
}
