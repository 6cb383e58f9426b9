import type { Manifest, ManifestRow } from './manifest.ts';

/** An observation that a version added or changed, and what it says of it. */
export type Change = { readonly id: string; readonly text: string };

/** What one version of the record changed against the one before it. */
export type VersionChanges = {
  readonly version: string;
  /** The newest day on which a figure of the version became public. */
  readonly newest: string;
  /** How many observations it has. */
  readonly observations: number;
  /** Whether there is none before it, so that everything is new and nothing is listed. */
  readonly first: boolean;
  readonly added: readonly Change[];
  readonly changed: readonly Change[];
  readonly withdrawn: readonly string[];
};

/** The changes of every version, the newest first. */
export function changesOf(current: Manifest, releases: readonly Manifest[]): VersionChanges[] {
  const versions = versionsOf(current, releases);
  return versions.map((version, at) => changesBetween(versions[at - 1], version)).reverse();
}

/** The releases before the current version, and the current version, oldest first. */
export function versionsOf(current: Manifest, releases: readonly Manifest[]): Manifest[] {
  const earlier = releases.filter(({ version }) => compareVersions(version, current.version) < 0);
  return [...earlier.sort((left, right) => compareVersions(left.version, right.version)), current];
}

function changesBetween(before: Manifest | undefined, { version, rows }: Manifest): VersionChanges {
  const ids = [...rows.keys()];
  const about = {
    version,
    newest: [...rows.values()].reduce((day, { published }) => (published > day ? published : day), ''),
    observations: rows.size,
    first: before === undefined,
  };
  if (!before) return { ...about, added: [], changed: [], withdrawn: [] };
  return {
    ...about,
    added: ids.filter((id) => !before.rows.has(id)).map((id) => ({ id, text: shown(rows.get(id)) })),
    changed: ids.flatMap((id) => {
      const text = difference(before.rows.get(id), rows.get(id) as ManifestRow);
      return text === '' ? [] : [{ id, text }];
    }),
    withdrawn: [...before.rows.keys()].filter((id) => !rows.has(id)),
  };
}

function difference(before: ManifestRow | undefined, now: ManifestRow): string {
  if (!before) return '';
  const columns = (Object.keys(now) as (keyof ManifestRow)[]).filter((column) => before[column] !== now[column]);
  return columns.map((column) => `${column} ${before[column] || 'none'} is now ${now[column] || 'none'}`).join(', ');
}

function shown(row: ManifestRow | undefined): string {
  if (!row) return '';
  const bounds = row.low === '' && row.high === '' ? '' : `${row.low || '?'} to ${row.high || '?'}`;
  return `${row.currency} ${[row.amount, bounds].filter((part) => part !== '').join(', ')}`;
}

function compareVersions(left: string, right: string): number {
  return left.localeCompare(right, 'en', { numeric: true });
}
