import type { Manifest, ManifestRow } from './manifest.ts';

/**
 * The changes of the record, newest version first: what each release added, changed and withdrew against the one
 * before it. The first lists what there is.
 */
export function changelog(current: Manifest, releases: readonly Manifest[]): string {
  const earlier = releases.filter(({ version }) => compareVersions(version, current.version) < 0);
  const versions = [...earlier.sort((left, right) => compareVersions(left.version, right.version)), current];
  const sections = versions.map((version, at) => section(version, versions[at - 1])).reverse();
  return `# Changes of the record\n\nObservations that each version added, changed or withdrew. Amounts are whole currency units.\n\n${sections.join('\n')}`;
}

function section({ version, rows }: Manifest, before: Manifest | undefined): string {
  if (!before) {
    const parts = byEntity(
      [...rows.keys()],
      (ids) => `${ids.length} (${counted(ids.map((id) => id.split('/')[1] ?? ''))})`,
    );
    return `## ${version}\n\nThe first version, with ${rows.size} observations.\n\n${parts}`;
  }
  const added = [...rows.keys()].filter((id) => !before.rows.has(id));
  const withdrawn = [...before.rows.keys()].filter((id) => !rows.has(id));
  const changed = [...rows].flatMap(([id, row]) => {
    const change = difference(before.rows.get(id), row);
    return change === '' ? [] : [`- ${id}: ${change}\n`];
  });
  const parts = [
    added.length === 0 ? '' : `### Added\n\n${added.map((id) => `- ${id}: ${shown(rows.get(id))}\n`).join('')}`,
    changed.length === 0 ? '' : `### Changed\n\n${changed.join('')}`,
    withdrawn.length === 0 ? '' : `### Withdrawn\n\n${withdrawn.map((id) => `- ${id}\n`).join('')}`,
  ].filter((part) => part !== '');
  return `## ${version}\n\n${parts.length === 0 ? 'No observation changed.\n' : parts.join('\n')}`;
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

function byEntity(ids: readonly string[], line: (ids: string[]) => string): string {
  const groups = Map.groupBy(ids, (id) => id.split('/')[0] ?? '');
  return [...groups].map(([entity, own]) => `- ${entity}: ${line(own)}\n`).join('');
}

function counted(words: readonly string[]): string {
  return [...Map.groupBy(words, (word) => word)].map(([word, all]) => `${word} ${all.length}`).join(', ');
}

function compareVersions(left: string, right: string): number {
  return left.localeCompare(right, 'en', { numeric: true });
}
