import type { Chip } from '../chips/chip.ts';
import type { Dataset } from '../dataset.ts';
import { OutlayError } from '../errors.ts';
import { inForce, ruledStatus } from '../export-control/export-status.ts';
import type { RuleFinding } from '../export-control/outcome.ts';
import { DESTINATIONS, type Destination, type ExportRule } from '../export-control/rule-record.ts';
import { productOf, ruledNumbers } from '../export-control/specs.ts';
import { type Day, dayNumber } from '../period/day.ts';
import { findChips } from './find-chips.ts';
import { statusCaveats } from './status-caveats.ts';
import type { ExportStatus, StatusNotice, StatusVariant } from './status-schema.ts';

/** A question about the export of a chip from the United States. */
export type ExportStatusQuery = {
  /** An id, or the name of a model, which stands for its variants where they agree. */
  chip: string;
  /** The last day of the record by default. */
  on?: Day | undefined;
  /** China by default. */
  to?: string | undefined;
};

/**
 * Whether a chip could be exported from the United States to China, Hong Kong or Macau on a day: the rules and letters
 * in force, what each says with the numbers that decided, what would have to change, and what stands beside them and
 * decides nothing.
 *
 * @throws OutlayError `unknown-chip`; `ambiguous-chip` where the variants of a model have different statuses;
 *   `invalid-day` after the last day of the record; `invalid-query` for a destination that is not on record.
 * @example
 * exportStatus(dataset, { chip: 'nvidia-h20', on: '2024-08-26' }).status // => 'not-controlled'
 */
export function exportStatus(dataset: Dataset, query: ExportStatusQuery): ExportStatus {
  const on = query.on === undefined ? dataset.recordedTo : dayOfRecord(dataset, query.on);
  const destination = destinationOf(query.to);
  const variants = findChips(dataset, query.chip).map((chip) => ({
    chip,
    ...statusOf(dataset, chip, on, destination),
  }));
  const [first] = variants as [(typeof variants)[number]];
  if (variants.some((variant) => answer(variant) !== answer(first))) {
    throw new OutlayError('ambiguous-chip', `the chips that "${query.chip}" stands for have different statuses`, {
      hint: `Name one: ${variants.map(({ chip, ruled }) => `${chip.id} (${[ruled.status, ruled.provision].filter(Boolean).join(' ')})`).join(', ')}`,
      facts: { chip: query.chip, variants: variants.map(({ chip }) => chip.id) },
    });
  }
  const { chip, ruled } = first;
  return {
    chip: query.chip,
    on,
    destination,
    status: ruled.status,
    ...(ruled.provision === undefined ? {} : { provision: ruled.provision }),
    ...(ruled.decidedBy === undefined ? {} : { decidedBy: ruled.decidedBy }),
    variants: variants.map(({ variant }) => variant),
    findings: [...ruled.findings],
    notices: notices(dataset, chip, on, destination, ['announcement', 'licence', 'guidance']),
    measures: notices(dataset, chip, on, destination, ['measure']),
    untested: dataset.exportRules
      .filter((rule) => rule.untested !== undefined && inForce(rule, on, destination))
      .map(({ id, untested }) => ({ rule: id, text: untested as string })),
    caveats: statusCaveats(dataset, chip, on, ruled),
    dataset: { version: dataset.version },
  };
}

/**
 * Reads a destination.
 *
 * @throws OutlayError `invalid-query` for one whose rules are not on record.
 * @example
 * destinationOf('hk') // => 'HK'
 */
export function destinationOf(text: string | undefined): Destination {
  const code = (text ?? 'CN').trim().toUpperCase();
  if ((DESTINATIONS as readonly string[]).includes(code)) return code as Destination;
  throw new OutlayError('invalid-query', `the rules for exports to "${text}" are not on record`, {
    hint: `Use one of ${DESTINATIONS.join(', ')}`,
    facts: { destination: text },
  });
}

/** A day up to the last of the record: later rules are not known. */
export function dayOfRecord(dataset: Dataset, day: Day): Day {
  dayNumber(day);
  if (day <= dataset.recordedTo) return day;
  throw new OutlayError('invalid-day', `the record goes to ${dataset.recordedTo}, and ${day} is later`, {
    hint: 'What later rules say is not known yet',
    facts: { day, recordedTo: dataset.recordedTo },
  });
}

function statusOf(dataset: Dataset, chip: Chip, on: Day, destination: Destination) {
  const vendor = dataset.chipVendor(chip.vendor);
  const ruled = ruledStatus(dataset.exportRules, productOf(chip, vendor), on, destination);
  const variant: StatusVariant = {
    chip: chip.id,
    name: `${vendor.names.en} ${chip.name}`,
    ...ruledNumbers(chip),
    estimated: chip.estimated.filter((part) => part === 'dense' || part === 'dieArea'),
    ...dutyOf(ruled.findings),
    text: decidingText(ruled.findings, ruled.decidedBy),
  };
  return { ruled, variant };
}

/** Whether a finding of a duty is among them; variants that agree on the status may differ in it. */
function dutyOf(findings: readonly RuleFinding[]): Pick<StatusVariant, 'duty'> {
  const found = findings.find(({ outcome }) => outcome === 'tariff-25' || outcome === 'no-tariff');
  return found ? { duty: found.outcome === 'tariff-25' } : {};
}

function decidingText(findings: readonly RuleFinding[], decidedBy: string | undefined): string {
  return findings.find(({ rule }) => rule === decidedBy)?.text ?? '';
}

function answer({ ruled }: ReturnType<typeof statusOf>): string {
  const open = ruled.findings.find(({ rule }) => rule === ruled.decidedBy)?.open.join() ?? '';
  return [ruled.status, ruled.provision, ruled.decidedBy, open].join();
}

/** Entries in force that decide nothing and name the chip, or speak of all of them. */
function notices(
  dataset: Dataset,
  chip: Chip,
  on: Day,
  destination: Destination,
  kinds: readonly ExportRule['kind'][],
): StatusNotice[] {
  const foreign = dataset.chipVendor(chip.vendor).country !== 'CN';
  return dataset.exportRules.flatMap((rule) => {
    if (!kinds.includes(rule.kind) || !inForce(rule, on, destination)) return [];
    const named = rule.named.find(({ chips }) => chips.includes(chip.id));
    const outcome = named?.outcome ?? (foreign ? rule.foreign : undefined);
    if (outcome === undefined && rule.kind !== 'guidance') return [];
    return [{ rule: rule.id, kind: rule.kind, ...(outcome === undefined ? {} : { outcome }), text: rule.effect }];
  });
}
