/** A stated number: its value, and the size of its last stated digit, within which it was rounded. */
export type Quantity = { readonly value: number; readonly step: number };

/**
 * Digits with their decimal places and a power of ten, exactly: 4.2 with nine zeros is 4,200,000,000 with steps of
 * 100,000,000.
 *
 * @example
 * quantity('4.2', 9) // => { value: 4200000000, step: 100000000 }
 */
export function quantity(digits: string, exponent: number): Quantity {
  const point = digits.indexOf('.');
  const decimals = point < 0 ? 0 : digits.length - point - 1;
  return { value: Number(`${digits}e${exponent}`), step: Number(`1e${exponent - decimals}`) };
}

/**
 * Digits that are written out in full. The zeros at their end may be rounding: 12,000 is taken to the nearest thousand,
 * and two digits always count.
 *
 * @example
 * plainQuantity('1000000') // => { value: 1000000, step: 100000 }
 */
export function plainQuantity(digits: string): Quantity {
  const exact = quantity(digits, 0);
  if (digits.includes('.')) return exact;
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  if (zeros < 3) return exact;
  return { value: exact.value, step: 10 ** Math.min(zeros, Math.max(0, digits.length - 2)) };
}

/**
 * Reads the digits of a number with its separators: the last of two different ones is the decimal point; one kind that
 * stands before groups of three digits parts thousands.
 *
 * @param comma what a single comma before three digits is, `4,200`: `group` in English and Chinese.
 * @returns the digits with a point, or `undefined` when the separators fit no number.
 * @example
 * plainDigits('1.234.567,8') // => '1234567.8'
 */
export function plainDigits(text: string): string | undefined {
  const separators = text.replace(/\d/g, '');
  if (separators === '') return text;
  const last = separators.at(-1) as string;
  const first = separators[0] as string;
  if (new Set(separators).size === 2) {
    if (separators.lastIndexOf(first) !== separators.length - 2) return undefined;
    const at = text.lastIndexOf(last);
    return `${text.slice(0, at).replaceAll(first, '')}.${text.slice(at + 1)}`;
  }
  const groups = text.split(last);
  const grouped = groups.slice(1).every((group) => group.length === 3) && (groups[0] as string).length <= 3;
  if (last === ',' && grouped && groups[0] !== '0') return groups.join('');
  if (separators.length === 1) return groups.join('.');
  if (grouped) return groups.join('');
  // 20,00,000: groups of two, as they are written in India.
  const indian = groups.slice(1, -1).every((group) => group.length === 2) && (groups.at(-1) as string).length === 3;
  return last === ',' && indian ? groups.join('') : undefined;
}
