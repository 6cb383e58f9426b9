import { type Dataset, openDataset } from '@outlay/domain';
import type { CompactHead, ReadPart } from './compact.ts';
import { decodeRecord } from './decode.ts';

/** The parts of the record by name, as plain data: everything that figures are computed from, and no chips. */
export type PackedRecord = Readonly<Record<string, unknown>>;

/** Puts the parts together. */
export function packRecord(read: ReadPart): PackedRecord {
  const head = read('head') as CompactHead;
  const names = [
    'head',
    'texts',
    'observations',
    'sources',
    ...head.quotes.map((quote) => `rates/${quote}`),
    ...head.deflators.map(({ id }) => `deflators/${id}`),
  ];
  return Object.fromEntries(names.map((name) => [name, read(name)]));
}

/**
 * Opens a record that was sent as JSON, for example to a browser. Nothing is validated: take it from your own host.
 *
 * @throws Error when a part is not in it.
 */
export function openPackedRecord(packed: PackedRecord): Dataset {
  return openDataset(
    decodeRecord((part) => {
      if (!(part in packed)) throw new Error(`the packed record has no part "${part}"`);
      return packed[part];
    }),
  );
}
