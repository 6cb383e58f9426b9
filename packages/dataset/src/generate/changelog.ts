import { grouped } from '@outlay/domain';
import { type Change, changesOf, type VersionChanges, versionsOf } from './changes.ts';
import type { Manifest } from './manifest.ts';

/**
 * The changes of the record, newest version first: what each release added, changed and withdrew against the one
 * before it. The first lists what there is.
 */
export function changelog(current: Manifest, releases: readonly Manifest[]): string {
  const [first] = versionsOf(current, releases);
  const sections = changesOf(current, releases).map((changes) =>
    changes.first && first ? firstSection(first) : section(changes),
  );
  return `# Changes of the record\n\nObservations that each version added, changed or withdrew. Amounts are whole currency units.\n\n${sections.join('\n')}`;
}

function firstSection({ version, rows }: Manifest): string {
  const parts = byEntity(
    [...rows.keys()],
    (ids) => `${ids.length} (${counted(ids.map((id) => id.split('/')[1] ?? ''))})`,
  );
  return `## ${version}\n\nThe first version, with ${rows.size} observations.\n\n${parts}`;
}

function section({ version, added, changed, withdrawn }: VersionChanges): string {
  const parts = [
    list('Added', added),
    list('Changed', changed),
    withdrawn.length === 0 ? '' : `### Withdrawn\n\n${withdrawn.map((id) => `- ${id}\n`).join('')}`,
  ].filter((part) => part !== '');
  return `## ${version}\n\n${parts.length === 0 ? 'No observation changed.\n' : parts.join('\n')}`;
}

function list(heading: string, changes: readonly Change[]): string {
  if (changes.length === 0) return '';
  return `### ${heading}\n\n${changes.map(({ id, text }) => `- ${id}: ${text}\n`).join('')}`;
}

function byEntity(ids: readonly string[], line: (ids: string[]) => string): string {
  const groups = grouped(ids, (id) => id.split('/')[0] ?? '');
  return [...groups].map(([entity, own]) => `- ${entity}: ${line(own)}\n`).join('');
}

function counted(words: readonly string[]): string {
  return [...grouped(words, (word) => word)].map(([word, all]) => `${word} ${all.length}`).join(', ');
}
