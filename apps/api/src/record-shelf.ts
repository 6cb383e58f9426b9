import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Dataset, datasetDataSchema, OutlayError, openDataset } from '@outlay/domain';

/** The records a host can answer from: the newest, and earlier versions for figures that were cited from them. */
export type RecordShelf = {
  readonly newest: Dataset;
  /** All versions, the newest first. */
  readonly versions: readonly string[];
  of(version: string): Dataset | undefined;
};

const FILE = /^outlay-(\d+\.\d+\.\d+)\.json$/;

/**
 * Opens the records of a folder of `outlay-0.1.0.json`, as `outlay export --format json` writes them. A file is read
 * when its version is first asked for, and checked then.
 *
 * @throws OutlayError `file-failed` when the folder does not exist; later, when a file is no record of its version.
 */
export function recordShelf(newest: Dataset, folder: string | undefined): RecordShelf {
  if (folder === undefined)
    return { newest, versions: [newest.version], of: (version) => (version === newest.version ? newest : undefined) };
  if (!existsSync(folder)) {
    throw new OutlayError('file-failed', `there is no folder ${folder}`, {
      hint: 'Mend OUTLAY_RECORDS',
      facts: { folder },
    });
  }
  const files = new Map(
    readdirSync(folder).flatMap((name) => {
      const version = FILE.exec(name)?.[1];
      return version === undefined ? [] : [[version, join(folder, name)] as const];
    }),
  );
  const opened = new Map<string, Dataset>([[newest.version, newest]]);
  return {
    newest,
    versions: [
      newest.version,
      ...[...files.keys()]
        .filter((version) => version !== newest.version)
        .sort()
        .reverse(),
    ],
    of: (version) => {
      const known = opened.get(version);
      if (known) return known;
      const path = files.get(version);
      if (path === undefined) return undefined;
      const made = readRecord(path, version);
      opened.set(version, made);
      return made;
    },
  };
}

function readRecord(path: string, version: string): Dataset {
  const read = datasetDataSchema.safeParse(parsed(readFileSync(path, 'utf8')));
  if (read.success && read.data.version === version) return openDataset(read.data);
  const why = read.success ? `it is version ${read.data.version}` : read.error.issues[0]?.message;
  throw new OutlayError('file-failed', `${path} is no record of version ${version}: ${why}`, { facts: { path } });
}

/** The document without its licence, which is no part of the data; undefined for what is no document. */
function parsed(text: string): unknown {
  try {
    const { licence: _, ...data } = JSON.parse(text);
    return data;
  } catch {
    return undefined;
  }
}
