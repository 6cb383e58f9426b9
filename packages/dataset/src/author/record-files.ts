import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The authored files: path inside `records/`, with forward slashes, to text. */
export type RecordFiles = ReadonlyMap<string, string>;

/** Reads every file of a folder of records, in order of path. Files whose name begins with a dot are passed over. */
export async function recordFiles(folder: string): Promise<RecordFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort(byFolder);
  const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), 'utf8')));
  return new Map(paths.map((path, index) => [path, texts[index] as string]));
}

/** Folder by folder, so that `companies/baidu` comes before `companies/baidu-core`. */
function byFolder(left: string, right: string): number {
  const [one, other] = [left.replaceAll('/', '\0'), right.replaceAll('/', '\0')];
  return one < other ? -1 : 1;
}
