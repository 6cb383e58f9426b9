import { compare } from '@outlay/domain';
import { expect, it } from 'vitest';
import { openPackedRecord } from './browser.ts';
import { dataset, packedChips, packedRecord } from './index.ts';

it('a record that was sent as JSON answers as the original does', () => {
  const opened = openPackedRecord(JSON.parse(JSON.stringify(packedRecord())));
  const query = { entities: ['china-three', 'us-four', 'bytedance'], period: '2026-H1' };
  expect(compare(opened, query)).toEqual(compare(dataset(), query));
  for (const { source } of dataset().observations) expect(opened.source(source)).toEqual(dataset().source(source));
  expect(opened.ratesOf('CNY').months).toEqual(dataset().ratesOf('CNY').months);
  expect(opened.deflators).toEqual(dataset().deflators);
});

it('leaves out what concerns chips, which no figure is computed from', () => {
  const opened = openPackedRecord(packedRecord());
  expect([opened.chips, opened.shipments, opened.exportRules]).toEqual([[], [], []]);
  expect(opened.sources.length).toBeLessThan(dataset().sources.length);
});

it('answers about chips once they were sent too', () => {
  const { chips, chipFamilies, shipments, exportRules, deals, sources } = openPackedRecord(
    JSON.parse(JSON.stringify({ ...packedRecord(), ...packedChips() })),
  );
  const whole = dataset();
  expect({ chips, chipFamilies, shipments, exportRules, deals, sources }).toEqual({
    chips: whole.chips,
    chipFamilies: whole.chipFamilies,
    shipments: whole.shipments,
    exportRules: whole.exportRules,
    deals: whole.deals,
    sources: whole.sources,
  });
});

it('says which part is missing', () => {
  const { 'rates/CNY': _, ...rest } = packedRecord();
  expect(() => openPackedRecord(rest).ratesOf('CNY').months).toThrow('rates/CNY');
});
