import { describe, expect, it } from 'vitest';
import { SMALL_FILES, shipmentsCsv, smallRecord } from '../../test/small-record.ts';
import { chipReferences } from './chip-references.ts';

const changed = (file: string, from: string, to: string) =>
  chipReferences(smallRecord({ [file]: (SMALL_FILES[file] as string).replace(from, to) }));

describe('chipReferences', () => {
  it('is silent when all that is named is there', () => expect(chipReferences(smallRecord())).toEqual([]));

  it.each([
    ['chip-vendors/acme.yml', 'company: acme', 'company: nobody', 'there is no company "nobody"'],
    ['chip-families/acme-all.yml', '[acme-one]', '[acme-two]', 'there is no chip "acme-two"'],
    ['chip-buyers/rest.yml', '[dragon]', '[nobody]', 'there is no buyer "nobody"'],
    ['deals/acme-cash.yml', 'party: acme', 'party: nobody', 'there is no company or group "nobody"'],
  ])('finds in %s what is not', (file, from, to, message) => {
    expect(changed(file, from, to).map((finding) => [finding.file, finding.message])).toEqual([[file, message]]);
  });

  it('finds a shipment of a chip or to a buyer that is not on record, by its row', () => {
    const record = smallRecord({
      'shipments/bank.csv': shipmentsCsv({ units: '1', product: 'x' }, { units: '2', buyer: 'y' }),
    });
    expect(chipReferences(record).map(({ row, message }) => [row, message])).toEqual([
      [2, 'there is no chip or family "x"'],
      [3, 'there is no buyer "y"'],
    ]);
  });

  it('finds a chip without its vendor, and a rule that names no chip', () => {
    expect(chipReferences(smallRecord({ 'chip-vendors/acme.yml': undefined })).map(({ message }) => message)).toEqual([
      'there is no chip vendor "acme"',
    ]);
    const named = 'named:\n  - { chips: [acme-nine], outcome: licensed, source: chip-sheet }\nsources';
    expect(changed('export-rules/us-bill-small.yml', 'sources', named).map(({ message }) => message)).toEqual([
      'there is no chip "acme-nine"',
    ]);
  });
});
