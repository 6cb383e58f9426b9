import { describe, expect, it } from 'vitest';
import { SMALL_FILES } from '../../test/small-record.ts';
import { rateRows } from './rate-rows.ts';

const text = SMALL_FILES['exchange-rates/cny.csv'] as string;
const found = (changed: string, quote = 'cny') =>
  rateRows('x.csv', quote, changed).findings.map(({ row, message }) => [row, message]);

describe('rateRows', () => {
  it('keeps every digit of a rate', () => {
    const { rates, findings } = rateRows('x.csv', 'cny', text);
    expect(findings).toEqual([]);
    expect(rates[0]?.value.quote).toBe('CNY');
    expect(rates[0]?.value.months[0]).toEqual({
      month: '2024-04',
      average: '7.20000000',
      observations: 22,
      periodEnd: '7.24000000',
      periodEndDay: '2024-04-30',
      source: 'central-bank',
    });
    expect(rates[0]?.value.months[1]).not.toHaveProperty('periodEnd');
  });

  it.each([
    [text.replace('2024-06', '2024-04'), [[4, '2024-04 does not come after 2024-05']]],
    [text.replace(',21,', ',1.5,'), [[3, 'observations "1.5" is a fraction']]],
    [text.replace(',21,', ',0,'), [[3, expect.stringContaining('observations "0"')]]],
    [text.replace('7.21000000', '7,21'), [[3, 'the row has 7 cells, and the header 6']]],
    [text.replace('7.21000000', ''), [[3, expect.stringContaining('a rate is a plain positive decimal number')]]],
  ])('finds what is wrong %#', (changed, expected) => expect(found(changed)).toEqual(expected));

  it('finds a file that is named after no currency', () => {
    expect(found(text, 'rmb')).toEqual([[undefined, '"rmb" is no currency that Outlay holds']]);
  });
});
