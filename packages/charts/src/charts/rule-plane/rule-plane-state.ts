import {
  type Chip,
  CONTROL_LEGS,
  type Dataset,
  type Day,
  dateWords,
  exportStatus,
  findChips,
  findingOf,
  grouped,
  inForce,
  type Localized,
  lastDayOf,
  OutlayError,
  type Provision,
  productOf,
  RULE_TESTS,
  ruledNumbers,
  type ThresholdComparison,
} from '@outlay/domain';
import type { ChartQuery } from '../../chart.ts';
import { type PlaneRegion, regionOf } from './plane-region.ts';

/** A chip, or several with the same two numbers and the same answer. */
export type PlanePoint = {
  readonly names: readonly string[];
  /** Total processing performance. */
  readonly performance: number;
  /** Performance density; null where the die area is not known. */
  readonly density: number | null;
  /** The peak rates rest on an estimate, and so both numbers. */
  readonly estimatedRates: boolean;
  /** The rates or the die area rest on an estimate. */
  readonly estimated: boolean;
  /** Whether the control list covers it; null where a number is missing that decides. */
  readonly covered: boolean | null;
  readonly provision?: Provision | undefined;
  readonly exception?: string | undefined;
};

export type RulePlaneState = {
  readonly on: Day;
  readonly rule: { readonly id: string; readonly names: Localized; readonly citation: string };
  readonly regions: readonly PlaneRegion[];
  /** Where applications are decided case by case: below both. */
  readonly review?: { readonly performance: number; readonly memory: number; readonly citation: string } | undefined;
  readonly points: readonly PlanePoint[];
  /** The chip outside that is nearest to the line, and the numbers that keep it there. */
  readonly nearest?: {
    readonly name: string;
    readonly decided: readonly ThresholdComparison[];
    /** A letter that asks for a licence all the same: letters are no lines. */
    readonly letter?: Localized | undefined;
  };
  readonly version: string;
};

/** How near to the line a chip has to be for a sentence about it. */
const NEAR = 1.05;

/** The control list in force on a day, as regions of a plane, and the data-centre chips that were out by then. */
export function rulePlaneState(dataset: Dataset, query: ChartQuery): RulePlaneState {
  const on = query.on ?? dataset.recordedTo;
  if (on > dataset.recordedTo) {
    throw new OutlayError('invalid-day', `${on} is after ${dataset.recordedTo}, the last day of the record`, {
      hint: 'Name an earlier day',
    });
  }
  const rule = dataset.exportRules.find(({ id, ...one }) => CONTROL_LEGS[id] && inForce({ ...one }, on, 'CN'));
  const test = RULE_TESTS.find(({ id }) => id === rule?.id);
  if (!rule || !test) {
    const first = dataset.exportRules.flatMap(({ id, from }) => (CONTROL_LEGS[id] && from ? [from] : [])).sort()[0];
    throw new OutlayError('invalid-day', `no version of the control list for chips was in force on ${on}`, {
      hint: `The first is of ${dateWords(first ?? '', 'en')}`,
    });
  }
  const asked = query.chips?.flatMap((name) => findChips(dataset, name));
  const chips = asked ?? dataset.chips.filter((chip) => wasOut(chip, on, dataset.recordedTo));
  const placed = chips.flatMap((chip) => {
    const { performance, density } = ruledNumbers(chip);
    if (performance === undefined) return [];
    const finding = findingOf(test, rule, productOf(chip, dataset.chipVendor(chip.vendor)));
    return [{ chip, performance, density: density ?? null, finding }];
  });
  const groups = grouped(placed, ({ performance, density, finding }) =>
    [performance, density, finding.outcome, finding.provision].join(' '),
  );
  const nearest = placed
    .filter(({ chip, finding }) => finding.outcome === 'not-controlled' && chip.estimated.length === 0)
    .flatMap(({ chip, performance, finding }) => {
      const over = finding.changes.find(({ spec, op }) => spec === 'performance' && op === '>=');
      return over ? [{ chip, factor: over.value / performance, decided: finding.decided }] : [];
    })
    .sort((left, right) => left.factor - right.factor)[0];
  return {
    on,
    rule: { id: rule.id, names: rule.names, citation: shortCitation(rule.citation) },
    regions: (CONTROL_LEGS[rule.id] ?? []).map(regionOf),
    ...reviewOf(dataset, on),
    points: [...groups.values()].map((group): PlanePoint => {
      const [{ performance, density, finding }] = group as [(typeof group)[number]];
      const { provision, exception, outcome } = finding;
      return {
        names: [...new Set(byRelease(group).map(({ chip }) => nameOf(dataset, chip)))],
        performance,
        density,
        estimatedRates: group.every(({ chip }) => chip.estimated.includes('dense')),
        estimated: group.every(({ chip }) => chip.estimated.includes('dense') || chip.estimated.includes('dieArea')),
        covered: outcome === 'unknown' ? null : outcome === 'controlled',
        ...(provision === undefined ? {} : { provision }),
        ...(exception === undefined ? {} : { exception }),
      };
    }),
    ...(nearest && nearest.factor <= NEAR
      ? { nearest: { ...nearestOf(dataset, nearest.chip, on), decided: nearest.decided } }
      : {}),
    version: dataset.version,
  };
}

function nearestOf(dataset: Dataset, chip: Chip, on: Day): { name: string; letter?: Localized } {
  const { status, decidedBy } = exportStatus(dataset, { chip: chip.id, on });
  const letter = status === 'licence-required' && decidedBy ? dataset.exportRule(decidedBy).names : undefined;
  return { name: chip.model, ...(letter ? { letter } : {}) };
}

function reviewOf(dataset: Dataset, on: Day): Pick<RulePlaneState, 'review'> {
  const test = RULE_TESTS.find(({ role }) => role === 'review');
  const record = dataset.exportRules.find(({ id }) => id === test?.id);
  const limit = (quantity: string) => test?.lines.flat().find((one) => one.quantity === quantity)?.threshold;
  const [performance, memory] = [limit('performance'), limit('memory-bandwidth')];
  if (!record || performance === undefined || memory === undefined || !inForce(record, on, 'CN')) return {};
  return { review: { performance, memory, citation: shortCitation(record.citation) } };
}

/** Data-centre chips that are sold as such and were out; those never put on sale only for the newest day. */
function wasOut({ dataCentre, market, released }: Chip, on: Day, newest: Day): boolean {
  if (!dataCentre || market === 'in-house') return false;
  return released === undefined ? on === newest : lastDayOf(released) <= on;
}

function byRelease<T extends { readonly chip: Chip }>(group: readonly T[]): T[] {
  const day = ({ chip: { released } }: T) => (released === undefined ? '9999' : lastDayOf(released));
  return [...group].sort((left, right) => day(left).localeCompare(day(right)));
}

/** The model for its first variant, and for those at other points what sets them apart. */
function nameOf(dataset: Dataset, chip: Chip): string {
  const { performance, density } = ruledNumbers(chip);
  const [first] = findChips(dataset, chip.model);
  const main = first ? ruledNumbers(first) : undefined;
  if (main?.performance === performance && main?.density === density) return chip.model;
  return chip.name.replace(/\s+\d+\s?GB$/, '');
}

function shortCitation(citation: string): string {
  return citation.split(', FR Doc')[0] as string;
}
