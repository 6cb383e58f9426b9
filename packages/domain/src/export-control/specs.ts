import type { Chip, ChipVendor } from '../chips/chip.ts';
import { performanceDensity, totalProcessingPerformance } from '../chips/processing-performance.ts';
import { decimalFraction, type Fraction } from '../number/fraction.ts';

/** The specifications that a rule can ask for; one that is not known is absent, which is not zero. */
export type Specs = {
  /** Total processing performance. */
  readonly performance?: Fraction | undefined;
  /** Applicable die area, mm2. */
  readonly dieArea?: Fraction | undefined;
  /** Bidirectional bandwidth of the links to other chips, GB/s. */
  readonly chipToChip?: Fraction | undefined;
  /** Bidirectional PCIe bandwidth, GB/s. */
  readonly pcie?: Fraction | undefined;
  /** Memory bandwidth, GB/s. */
  readonly memoryBandwidth?: Fraction | undefined;
  readonly dataCentre: boolean;
};

/** The specifications by name. */
export const SPECS = ['performance', 'dieArea', 'chipToChip', 'pcie', 'memoryBandwidth'] as const;

export type Spec = (typeof SPECS)[number];

/** What is compared with a threshold: a specification, or what follows from several. */
export const QUANTITIES = [
  'performance',
  'density',
  'aggregate-io',
  'chip-to-chip',
  'memory-bandwidth',
  'memory-and-io',
] as const;

export type Quantity = (typeof QUANTITIES)[number];

/**
 * The specifications of a chip, exactly as recorded.
 *
 * @example
 * specsOf(dataset.chip('nvidia-h20-96')).performance // => { numerator: 2368n, denominator: 1n }
 */
export function specsOf(chip: Chip): Specs {
  const exact = (value: number | undefined) => (value === undefined ? undefined : decimalFraction(String(value)));
  return {
    performance: totalProcessingPerformance(chip.dense)?.exact,
    dieArea: exact(chip.dieArea),
    chipToChip: exact(chip.links.chipToChip),
    pcie: exact(chip.links.pcie),
    memoryBandwidth: exact(chip.memory.bandwidth),
    dataCentre: chip.dataCentre,
  };
}

/** The value of a quantity, or the specifications that would have to be known for it. */
export function quantityOf(
  specs: Specs,
  quantity: Quantity,
): { readonly exact: Fraction; readonly missing?: undefined } | { readonly missing: readonly Spec[] } {
  const needed = NEEDS[quantity];
  const missing = needed.filter((spec) => specs[spec] === undefined);
  if (missing.length > 0) return { missing };
  const values = needed.map((spec) => specs[spec] as Fraction);
  if (quantity === 'density') return { exact: quotient(values[0] as Fraction, values[1] as Fraction) };
  return { exact: values.reduce(sum) };
}

const NEEDS: Readonly<Record<Quantity, readonly Spec[]>> = {
  performance: ['performance'],
  density: ['performance', 'dieArea'],
  'aggregate-io': ['chipToChip', 'pcie'],
  'chip-to-chip': ['chipToChip'],
  'memory-bandwidth': ['memoryBandwidth'],
  'memory-and-io': ['memoryBandwidth', 'chipToChip', 'pcie'],
};

/** Below zero when left is less than right, zero when they are equal, above when it is greater; exact. */
export function compareFractions(left: Fraction, right: Fraction): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function sum(left: Fraction, right: Fraction): Fraction {
  return {
    numerator: left.numerator * right.denominator + right.numerator * left.denominator,
    denominator: left.denominator * right.denominator,
  };
}

function quotient(left: Fraction, right: Fraction): Fraction {
  return { numerator: left.numerator * right.denominator, denominator: left.denominator * right.numerator };
}

/**
 * The numbers of a chip that rules compare, for showing: total processing performance and performance density, absent
 * where they are not known.
 *
 * @example
 * ruledNumbers(dataset.chip('nvidia-h20-96')).performance // => 2368
 */
export function ruledNumbers(chip: Pick<Chip, 'dense' | 'dieArea'>): {
  performance?: number | undefined;
  density?: number | undefined;
} {
  const performance = totalProcessingPerformance(chip.dense);
  return { performance: performance?.value, density: performanceDensity(performance, chip.dieArea)?.value };
}

/** What a rule needs to know beyond numbers: who made the product, and how it comes to market. */
export type Product = {
  readonly id: string;
  readonly vendor: string;
  /** ISO 3166 alpha-2 of the vendor's seat. */
  readonly country: string;
  readonly market: Chip['market'];
  /** The day, month or year of release. */
  readonly released?: string | undefined;
  readonly specs: Specs;
};

/**
 * A chip with its vendor, as rules see it.
 *
 * @example
 * productOf(dataset.chip('huawei-ascend-910b'), dataset.chipVendor('huawei')).country // => 'CN'
 */
export function productOf(chip: Chip, vendor: ChipVendor): Product {
  return {
    id: chip.id,
    vendor: chip.vendor,
    country: vendor.country,
    market: chip.market,
    released: chip.released,
    specs: specsOf(chip),
  };
}
