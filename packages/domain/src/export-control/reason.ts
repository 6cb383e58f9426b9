import { formatWhole } from '../money/format.ts';
import type { RuleVerdict } from './rule-test.ts';
import type { Quantity, Spec } from './specs.ts';
import type { Operator, ThresholdComparison } from './threshold.ts';

const QUANTITY_WORDS: Readonly<Record<Quantity, string>> = {
  performance: 'TPP',
  density: 'PD',
  'aggregate-io': 'I/O',
  'chip-to-chip': 'chip-to-chip',
  'memory-bandwidth': 'memory',
  'memory-and-io': 'memory and I/O',
};

const SPEC_WORDS: Readonly<Record<Spec, string>> = {
  performance: 'dense peak rates',
  dieArea: 'die area',
  chipToChip: 'chip-to-chip bandwidth',
  pcie: 'PCIe bandwidth',
  memoryBandwidth: 'memory bandwidth',
};

const OPPOSITE: Readonly<Record<Operator, Operator>> = { '>=': '<', '<': '>=', '>': '<=', '<=': '>' };

/**
 * The parts of a comparison as it turned out: value, sign, threshold, and whether they are GB/s. A value that display
 * would round onto the threshold is printed in full; one that is not known is a question mark.
 */
export function comparisonParts({ quantity, op, threshold, value, holds }: ThresholdComparison) {
  return {
    value: value === undefined ? '?' : valueText(quantity, value, threshold),
    op: holds === false ? OPPOSITE[op] : op,
    threshold: formatThreshold(threshold),
    hasUnit: quantity !== 'performance' && quantity !== 'density',
  };
}

/**
 * A comparison in words: `TPP 2,368 < 2,400`, `memory 4,800 < 6,500 GB/s`, `PD ? < 3.2`.
 *
 * @example
 * comparisonText({ quantity: 'performance', op: '>=', threshold: 2400, value: 2368, holds: false, missing: [] }) // => 'TPP 2,368 < 2,400'
 */
export function comparisonText(comparison: ThresholdComparison): string {
  const { value, op, threshold, hasUnit } = comparisonParts(comparison);
  return `${QUANTITY_WORDS[comparison.quantity]} ${value} ${op} ${threshold}${hasUnit ? ' GB/s' : ''}`;
}

/** The names of specifications that are not known, for a sentence. */
export function missingText(missing: readonly Spec[]): string {
  const words = missing.map((spec) => SPEC_WORDS[spec]);
  return `${words.join(' and ')} not on record`;
}

/** The reason of a verdict in words, with the numbers that decided. */
export function reasonText({ decided, missing, because, outcome }: RuleVerdict): string {
  const known = outcome === 'unknown' ? entered(decided) : decided;
  const parts = [
    ...(because === undefined ? [] : [because]),
    ...known.map(comparisonText),
    ...(missing.length === 0 ? [] : [missingText(missing)]),
  ];
  return parts.join(' and ');
}

/** Of an answer that is open: the lowest thresholds passed, beyond which the missing number decides. */
export function entered(decided: readonly ThresholdComparison[]): ThresholdComparison[] {
  const passed = decided.filter(({ holds, op }) => holds === true && op === '>=');
  return passed.filter(
    (one) => !passed.some(({ quantity, threshold }) => quantity === one.quantity && threshold < one.threshold),
  );
}

function valueText(quantity: Quantity, value: number, threshold: number): string {
  const rounded = quantity === 'density' ? Number(value.toFixed(2)) : Math.round(value);
  if (rounded === threshold && value !== threshold) return String(value);
  return quantity === 'density' ? value.toFixed(2) : formatWhole(value);
}

function formatThreshold(threshold: number): string {
  return Number.isInteger(threshold) ? formatWhole(threshold) : String(threshold);
}
