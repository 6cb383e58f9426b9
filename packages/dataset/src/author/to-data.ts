import type { DatasetData } from '@outlay/domain';
import type { AuthoredRecord } from './authored.ts';

/** The record as readers get it: the plain objects, in the order of their files, without where they were authored. */
export function toData(record: AuthoredRecord, version: string): DatasetData {
  const values = <T>(authored: readonly { value: T }[]): T[] => authored.map(({ value }) => value);
  return {
    version,
    recordedTo: record.about.recordedTo,
    companies: values(record.companies),
    groups: values(record.groups),
    observations: values(record.observations),
    sources: values(record.sources).sort((left, right) => (left.id < right.id ? -1 : 1)),
    rates: values(record.rates),
    deflators: values(record.deflators),
    chipVendors: values(record.chipVendors),
    chips: values(record.chips),
    chipFamilies: values(record.chipFamilies),
    chipBuyers: values(record.chipBuyers),
    shipments: values(record.shipments),
    exportRules: values(record.exportRules),
    deals: values(record.deals),
  };
}
