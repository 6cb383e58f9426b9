import { z } from 'zod';
import { OutlayError } from '../errors.ts';
import { schema } from '../schema.ts';

/** The currencies in which Outlay holds figures or rates, as ISO 4217 codes. Amounts are whole units of them. */
export const CURRENCIES = ['USD', 'CNY', 'HKD', 'EUR', 'GBP', 'JPY', 'KRW', 'TWD', 'INR', 'MYR', 'SGD'] as const;

export const currencySchema = schema(() => z.enum(CURRENCIES));

export type Currency = z.infer<typeof currencySchema>;

/**
 * Reads a currency code, in any case.
 *
 * @throws OutlayError `invalid-currency` when the code is not one of {@link CURRENCIES}.
 * @example
 * parseCurrency('cny') // => 'CNY'
 */
export function parseCurrency(text: string): Currency {
  const code = text.trim().toUpperCase();
  if ((CURRENCIES as readonly string[]).includes(code)) return code as Currency;
  throw new OutlayError('invalid-currency', `"${text}" is no currency that Outlay holds`, {
    hint: `Use one of ${CURRENCIES.join(', ')}${code === 'RMB' || code === 'YUAN' ? '. The code of the yuan is CNY' : ''}`,
    facts: { currency: text },
  });
}
