import { type Dataset, openDataset } from '@outlay/domain';
import type { CompactHead, ReadPart } from './compact.ts';
import { decodeRecord } from './decode.ts';

/**
 * The parts of the record by name, as plain data: everything that figures are computed from. What concerns chips is sent
 * by itself, under `chips/<part>`, to those who ask about them.
 */
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

/** Puts together what concerns chips, to be added to the parts that figures are computed from. */
export function packChips(readChips: ReadPart): PackedRecord {
  return Object.fromEntries(CHIP_MODULE.map((name) => [`${CHIPS}${name}`, readChips(name)]));
}

/** The parts of the module of chips. */
const CHIP_MODULE = ['chips', 'texts', 'shipments', 'sources'];
const CHIPS = 'chips/';

/**
 * Opens a record that was sent as JSON, for example to a browser, with chips where they were sent too:
 * `openPackedRecord({ ...record, ...chips })`. Nothing is validated: take it from your own host.
 *
 * @throws Error when a part is not in it.
 */
export function openPackedRecord(packed: PackedRecord): Dataset {
  const read = (part: string): unknown => {
    if (!(part in packed)) throw new Error(`the packed record has no part "${part}"`);
    return packed[part];
  };
  const hasChips = `${CHIPS}chips` in packed;
  return openDataset(decodeRecord(read, hasChips ? (part) => read(`${CHIPS}${part}`) : undefined));
}
