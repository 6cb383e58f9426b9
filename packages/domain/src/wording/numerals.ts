import { formatWhole } from '../money/format.ts';

/** U+2212: as wide as the plus, unlike the hyphen. */
const MINUS = '\u2212';

/**
 * A number with thousands commas, a fixed number of decimals and a true minus. All three languages print 0-9.
 * Rounds for display only, half away from zero.
 *
 * @example
 * numerals(-1234.56, 1) // => '−1,234.6'
 */
export function numerals(value: number, decimals = 0): string {
  const fixed = Math.abs(value).toFixed(decimals);
  const [whole = '0', fraction] = fixed.split('.');
  const digits = `${formatWhole(Number(whole))}${fraction === undefined ? '' : `.${fraction}`}`;
  return value < 0 && Number(fixed) !== 0 ? `${MINUS}${digits}` : digits;
}

/**
 * The same with its sign always shown; nothing is `0` without a sign.
 *
 * @example
 * signedNumerals(8.175, 1) // => '+8.2'
 */
export function signedNumerals(value: number, decimals = 0): string {
  const text = numerals(value, decimals);
  return text.startsWith(MINUS) || Number(value.toFixed(decimals)) === 0 ? text : `+${text}`;
}

/** Text with the hyphens before digits, as the terminal prints them, made true minus signs. */
export function withTrueMinus(text: string): string {
  return text.replace(/-(?=[\d$€£A-Z])/g, MINUS);
}

const ARABIC_DIGITS = '٠١٢٣٤٥٦٧٨٩';

/**
 * The text with the digits that Arabic readers east of Libya may prefer: numbers change, with their separators and the
 * per cent sign; codes and names that join digits to Latin letters (`H20`, `FY2026`) and ISO dates do not.
 *
 * @example
 * arabicIndicDigits('28.6 مليار دولار في H20') // => '٢٨٫٦ مليار دولار في H20'
 */
export function arabicIndicDigits(text: string): string {
  return text.replace(/[\w.,+\u2212/-]*\d[\w.,/-]*%?/g, (word) => {
    if (/[A-Za-z]/.test(word) || /^\d{4}-\d{2}/.test(word)) return word;
    return word
      .replace(/(?<=\d)\.(?=\d)/g, '٫')
      .replace(/(?<=\d),(?=\d)/g, '٬')
      .replace(/%/g, '٪')
      .replace(/\d/g, (digit) => ARABIC_DIGITS[Number(digit)] as string);
  });
}
