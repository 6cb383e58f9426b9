import { describe, expect, it } from 'vitest';
import { smallRecord } from '../../test/small-record.ts';
import { toData } from '../author/to-data.ts';
import { decodeRecord } from '../decode.ts';
import { idParts } from '../id-parts.ts';
import { dataModule } from './data-module.ts';
import { encodeChips, encodeRecord } from './encode.ts';

const record = smallRecord();
const data = toData(record, '1.2.3');
const claims = record.claims.map(({ value }) => value);

describe('the compact record', () => {
  it('unpacks to what was packed', () => {
    const parts = encodeRecord(data, claims);
    const chips = encodeChips(data);
    const decoded = decodeRecord(
      (part) => JSON.parse(JSON.stringify(parts.get(part))),
      (part) => JSON.parse(JSON.stringify(chips.get(part))),
    );
    expect(decoded).toEqual(data);
    expect(JSON.parse(JSON.stringify(decoded))).toEqual(JSON.parse(JSON.stringify(data)));
    expect(parts.get('claims')).toEqual(claims);
  });

  it('comes through the data module, whatever the texts hold', async () => {
    const odd = {
      ...data,
      observations: data.observations.map((row) => ({ ...row, note: `'\\ \u2028 "${'`'}\${x} 亿 😀\n` })),
    };
    const code = dataModule(encodeRecord(odd, claims));
    expect(code).not.toMatch(/[^\0-\x7f]/);
    const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      read: (part: string) => unknown;
    };
    const chips = encodeChips(odd);
    expect(decodeRecord(module.read, (part) => chips.get(part))).toEqual(odd);
  });

  it('unpacks rates only when they are looked at', () => {
    const parts = encodeRecord(data, claims);
    const asked: string[] = [];
    const chips = encodeChips(data);
    const decoded = decodeRecord(
      (part) => {
        asked.push(part);
        return parts.get(part);
      },
      (part) => {
        asked.push(`chips: ${part}`);
        return chips.get(part);
      },
    );
    expect(asked).toEqual(['head', 'texts', 'observations', 'sources']);
    expect(decoded.rates[0]?.months).toHaveLength(3);
    expect(decoded.rates[0]?.months).toBe(decoded.rates[0]?.months);
    expect(asked.filter((part) => part === 'rates/CNY')).toHaveLength(1);
    expect(asked.filter((part) => part.startsWith('chips'))).toEqual([]);
    expect(decoded.shipments).toHaveLength(3);
    expect(decoded.chips).toBe(decoded.chips);
    expect(asked.filter((part) => part.startsWith('chips'))).toEqual([
      'chips: shipments',
      'chips: texts',
      'chips: chips',
    ]);
  });

  it('finds a document of chips only when it is asked for', () => {
    const parts = encodeRecord(data, claims);
    const chips = encodeChips(data);
    const decoded = decodeRecord(
      (part) => parts.get(part),
      (part) => chips.get(part),
    );
    expect(decoded.sourceById?.('filing')?.publisher).toBe('Acme');
    expect(decoded.sourceById?.('chip-sheet')?.kind).toBe('datasheet');
    expect((parts.get('texts') as string[]).includes('Data sheet')).toBe(false);
  });
});

describe('idParts', () => {
  it('takes an id apart', () => {
    expect(idParts('a/cash-ppe/FY2024')).toEqual({ label: 'FY2024', suffix: '' });
    expect(idParts('a/revenue/2024-01-01..2024-02-03/estimate/2024-05-01/b')).toEqual({
      label: '2024-01-01..2024-02-03',
      suffix: '/estimate/2024-05-01/b',
    });
  });
});
