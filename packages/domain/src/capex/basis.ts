import { z } from 'zod';
import { OutlayError } from '../errors.ts';
import { schema } from '../schema.ts';

/** The definitions of capital expenditure that figures in the record follow. See docs/GLOSSARY.md. */
export const BASES = [
  'cash-ppe',
  'cash-ppe-net',
  'cash-ppe-intangibles',
  'incl-finance-leases',
  'company-stated',
] as const;

export const basisSchema = schema(() => z.enum(BASES));

export type Basis = z.infer<typeof basisSchema>;

/** What a query may ask for: one basis, or a word that chooses one for each company. */
export const BASIS_CHOICES = [...BASES, 'headline', 'cash'] as const;

export const basisChoiceSchema = schema(() => z.enum(BASIS_CHOICES));

export type BasisChoice = z.infer<typeof basisChoiceSchema>;

/** The order in which `cash` looks for a cash line that is complete over every period compared (decision record). */
export const CASH_ORDER = ['cash-ppe', 'cash-ppe-net', 'cash-ppe-intangibles'] as const satisfies readonly Basis[];

/** What each basis counts, in one sentence. */
export const BASIS_DEFINITIONS: Readonly<Record<Basis, string>> = {
  'cash-ppe': 'Gross cash purchases of property and equipment, the line of the cash flow statement.',
  'cash-ppe-net': 'Cash purchases of property and equipment less proceeds from sales and incentives.',
  'cash-ppe-intangibles':
    'Cash purchases of property and equipment together with land-use rights or intangible assets, where that is the reported line.',
  'incl-finance-leases': 'Purchases of property and equipment with finance leases, each company by its own rule.',
  'company-stated': 'The capital expenditure the company itself states, by its own definition.',
};

/** What each basis counts, in a few words, for a footnote. */
export const BASIS_SHORT: Readonly<Record<Basis, string>> = {
  'cash-ppe': 'cash purchases',
  'cash-ppe-net': 'cash purchases, net of proceeds',
  'cash-ppe-intangibles': 'cash, with land or intangibles',
  'incl-finance-leases': 'with finance leases',
  'company-stated': 'as the company states it',
};

/**
 * Reads a basis or one of the words `headline` and `cash`.
 *
 * @throws OutlayError `invalid-basis`.
 * @example
 * parseBasisChoice('headline') // => 'headline'
 */
export function parseBasisChoice(text: string): BasisChoice {
  const word = text.trim().toLowerCase();
  if ((BASIS_CHOICES as readonly string[]).includes(word)) return word as BasisChoice;
  throw new OutlayError('invalid-basis', `"${text}" is no capex definition`, {
    hint: `Use one of ${BASIS_CHOICES.join(', ')}`,
    facts: { basis: text },
  });
}
