import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operandTerms } from './operand-terms.ts';

describe('operandTerms', () => {
  it('reads terms with their signs', () => {
    expect(operandTerms('capex/cash-ppe@FY2024 - capex/cash-ppe@FY2024-9M + ppe-proceeds@FY2024-Q4').value).toEqual([
      { sign: 1, metric: 'capex', basis: 'cash-ppe', period: 'FY2024' },
      { sign: -1, metric: 'capex', basis: 'cash-ppe', period: 'FY2024-9M' },
      { sign: 1, metric: 'ppe-proceeds', basis: undefined, period: 'FY2024-Q4' },
    ]);
  });

  it.each([
    '',
    'capex',
    'capex@',
    'a@b-c@d',
    'capex@FY2024 +',
    '- capex@FY2024',
    'capex@FY2024  - capex@FY2023',
    'Capex@FY2024 * 2',
  ])('refuses "%s"', (text) => expect(operandTerms(text).problem).toBeDefined());

  it('reads back what was joined, and never throws', () => {
    const term = fc.record({
      sign: fc.constantFrom(1, -1),
      metric: fc.constantFrom('capex', 'revenue'),
      period: fc.constantFrom('FY2024', '2024-H1'),
    });
    fc.assert(
      fc.property(fc.array(term, { minLength: 1 }), (terms) => {
        const text = terms
          .map(({ sign, metric, period }, at) => `${at === 0 ? '' : sign === 1 ? ' + ' : ' - '}${metric}@${period}`)
          .join('');
        const expected = terms.map((each, at) => ({ ...each, sign: at === 0 ? 1 : each.sign, basis: undefined }));
        expect(operandTerms(text).value).toEqual(expected);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void operandTerms(text)));
  });
});
