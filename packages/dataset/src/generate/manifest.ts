import type { DatasetData } from '@outlay/domain';
import { readCsv } from '../author/read-csv.ts';
import { csvText } from '../tables/csv-text.ts';

/** What a release said about each observation, kept in `releases/<version>.csv` so that later ones can be compared. */
export type Manifest = { readonly version: string; readonly rows: ReadonlyMap<string, ManifestRow> };

const COLUMNS = ['id', 'amount', 'low', 'high', 'currency', 'published', 'source'] as const;

/** One observation of a release, as text. */
export type ManifestRow = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** The manifest of the record as it stands. */
export function manifestOf(data: DatasetData): Manifest {
  const rows = data.observations.map((row): [string, ManifestRow] => {
    const cells = COLUMNS.map((column) => [column, String(row[column] ?? '')]);
    return [row.id, Object.fromEntries(cells) as ManifestRow];
  });
  return { version: data.version, rows: new Map(rows.sort(([left], [right]) => (left < right ? -1 : 1))) };
}

/** The manifest as the text of its file. */
export function writeManifest({ rows }: Manifest): string {
  return csvText({ fields: COLUMNS, rows: [...rows.values()].map((row) => COLUMNS.map((column) => row[column])) });
}

/** Reads the file of a release. */
export function readManifest(version: string, text: string): Manifest {
  const { rows, findings } = readCsv(`releases/${version}.csv`, text, COLUMNS);
  const [finding] = findings;
  if (finding) throw new Error(`${finding.file}:${finding.row}: ${finding.message}`);
  return { version, rows: new Map(rows.map(({ cells }) => [cells.id, cells])) };
}
