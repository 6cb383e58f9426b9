import {
  type FiscalCalendar,
  fiscalPeriod,
  OutlayError,
  type Period,
  parseFiscalLabel,
  parsePeriod,
} from '@outlay/domain';

/** What a cell says, or what is wrong with it. */
export type Cell<T> =
  | { readonly value: T; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: string; readonly hint?: string | undefined };

/**
 * Reads an amount: whole currency units as plain digits, no sign, separator, point or exponent.
 *
 * @example
 * amountCell('11153000000') // => { value: 11153000000 }
 */
export function amountCell(text: string): Cell<number> {
  if (/^(0|[1-9]\d*)$/.test(text)) {
    const value = Number(text);
    if (Number.isSafeInteger(value)) return { value };
    return { problem: `"${text}" is beyond the safe integers`, hint: 'Amounts are whole currency units, not cents' };
  }
  if (/^-\d/.test(text)) {
    return {
      problem: `"${text}" is negative`,
      hint: 'Spending, revenue and cash flow are recorded as positive amounts',
    };
  }
  const why = /^\d+\.\d+$/.test(text)
    ? 'is a fraction'
    : /^[\d.]+e[+-]?\d+$/i.test(text)
      ? 'is written with an exponent'
      : /^\d[\d,.' _]*$/.test(text)
        ? 'has separators or leading zeros'
        : 'is no whole number';
  return {
    problem: `"${text}" ${why}`,
    hint: 'Write whole currency units in plain digits: 1,500 million is 1500000000',
  };
}

/**
 * Reads a convenience translation, `USD 1545000000`.
 *
 * @example
 * convenienceCell('USD 1545000000') // => { value: { currency: 'USD', amount: 1545000000 } }
 */
export function convenienceCell(text: string): Cell<{ currency: string; amount: number }> {
  const match = /^([A-Z]{3}) (\S+)$/.exec(text);
  if (!match)
    return { problem: `"${text}" is no printed amount`, hint: 'Write a currency and an amount: USD 1545000000' };
  const amount = amountCell(match[2] as string);
  return amount.problem === undefined ? { value: { currency: match[1] as string, amount: amount.value } } : amount;
}

/**
 * Reads a period: a fiscal label in the entity's calendar, else a calendar label or days. A group has no calendar.
 *
 * @example
 * periodCell('FY2025-Q1', { kind: 'months', yearEndMonth: 3 }) // => { value: { start: '2024-04-01', end: '2024-06-30' } }
 */
export function periodCell(text: string, calendar: FiscalCalendar | undefined): Cell<Period> {
  try {
    if (!/^fy/i.test(text)) return { value: parsePeriod(text) };
    if (calendar) return { value: fiscalPeriod(calendar, parseFiscalLabel(text)) };
    return { problem: `"${text}" is a fiscal label, and a group has no fiscal calendar` };
  } catch (error) {
    if (error instanceof OutlayError) return { problem: error.message, hint: error.hint };
    throw error;
  }
}
