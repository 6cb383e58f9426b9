import {
  chipBuyerSchema,
  chipFamilySchema,
  chipSchema,
  chipVendorSchema,
  companySchema,
  dealSchema,
  exportRuleSchema,
  groupSchema,
} from '@outlay/domain';
import type { z } from 'zod';
import { aboutSchema } from './about.ts';
import type { Authored, AuthoredRecord } from './authored.ts';
import { claimsSchema } from './claim.ts';
import { deflatorSeries } from './deflator-series.ts';
import { exceptionsSchema } from './exception.ts';
import type { Finding } from './finding.ts';
import { type PlacedFile, placeFiles } from './layout.ts';
import { observationRows, type RowOwner } from './observation-rows.ts';
import { rateRows } from './rate-rows.ts';
import { readYaml } from './read-yaml.ts';
import type { RecordFiles } from './record-files.ts';
import { parseYaml } from './schema-findings.ts';
import { shipmentRows } from './shipment-rows.ts';
import { sourceRows } from './source-rows.ts';

/**
 * Reads the authored files into one record. Everything that is wrong is found at once; what can be read is there even
 * when something else cannot, so that the checks can say more. `record` is absent only without a valid `record.yml`.
 */
export function readRecords(files: RecordFiles): { record?: AuthoredRecord; findings: Finding[] } {
  const { placed, findings } = placeFiles(files);
  const collect = <T extends { findings: Finding[] }>(read: T): T => {
    findings.push(...read.findings);
    return read;
  };
  const yaml = <T>({ file, text }: PlacedFile, schema: z.ZodType<T>) =>
    collect(parseYaml(file, readYaml(file, text), schema)).value;
  const named = <T extends { id: string }>(places: readonly PlacedFile[], schema: z.ZodType<T>): Authored<T>[] =>
    places.flatMap((place) => {
      const value = yaml(place, schema);
      if (value && value.id !== place.id) findings.push(wrongName(place, value.id));
      return value ? [{ value, file: place.file }] : [];
    });

  const companies = named(placed.company, companySchema);
  const groups = named(placed.group, groupSchema);
  const claims = named(placed.claims, claimsSchema);
  const owners: RowOwner[] = [
    ...companies.map(({ value }) => ({ id: value.id, calendar: value.fiscalCalendar })),
    ...groups.map(({ value }) => ({ id: value.id, calendar: undefined })),
  ];
  const observations = [...placed.companyRows, ...placed.groupRows].flatMap((place) => {
    const owner = owners.find(({ id }) => id === place.id);
    if (owner) return collect(observationRows(place.file, place.text, owner)).observations;
    findings.push({ file: place.file, message: `there is no readable description of "${place.id}" beside it` });
    return [];
  });
  const sources = [...placed.sources, ...placed.companySources].flatMap(
    ({ file, text }) => collect(sourceRows(file, text)).sources,
  );
  const rates = placed.rates.flatMap(({ file, id, text }) => collect(rateRows(file, id, text)).rates);
  const deflatorIds = new Set([...placed.deflator, ...placed.deflatorRows].map(({ id }) => id));
  const deflators = [...deflatorIds].sort().flatMap((id) => {
    const text = (places: readonly PlacedFile[]) => places.find((place) => place.id === id)?.text;
    return collect(deflatorSeries(id, { yml: text(placed.deflator), csv: text(placed.deflatorRows) })).deflators;
  });
  const exceptions = placed.exceptions.flatMap((place) =>
    (yaml(place, exceptionsSchema) ?? []).map((value) => ({ value, file: place.file })),
  );

  const chipRecord = {
    chipVendors: named(placed.chipVendor, chipVendorSchema),
    chips: named(placed.chip, chipSchema),
    chipFamilies: named(placed.chipFamily, chipFamilySchema),
    chipBuyers: named(placed.chipBuyer, chipBuyerSchema),
    shipments: placed.shipments.flatMap(({ file, text }) => collect(shipmentRows(file, text)).shipments),
    exportRules: named(placed.exportRule, exportRuleSchema),
    deals: named(placed.deal, dealSchema),
  };

  const [aboutFile] = placed.about;
  if (!aboutFile) findings.push({ file: 'record.yml', message: 'the file is missing' });
  const about = aboutFile && yaml(aboutFile, aboutSchema);
  if (!about) return { findings };
  return {
    record: { about, companies, groups, observations, sources, rates, deflators, claims, exceptions, ...chipRecord },
    findings,
  };
}

function wrongName({ file, id }: PlacedFile, stated: string): Finding {
  return { file, message: `the id "${stated}" is not the name of its place, "${id}"` };
}
