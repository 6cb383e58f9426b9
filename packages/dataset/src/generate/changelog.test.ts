import { describe, expect, it } from 'vitest';
import { changelog } from './changelog.ts';
import { type Manifest, readManifest, writeManifest } from './manifest.ts';

const manifest = (version: string, amounts: Record<string, string>): Manifest => ({
  version,
  rows: new Map(
    Object.entries(amounts).map(([id, amount]) => [
      id,
      { id, amount, low: '', high: '', currency: 'USD', published: '2024-05-01', source: 'filing' },
    ]),
  ),
});
const first = manifest('0.9.0', {
  'acme/cash-ppe/FY2024': '10',
  'acme/revenue/FY2024': '90',
  'dragon/cash-ppe/FY2024': '5',
});
const second = manifest('0.10.0', {
  'acme/cash-ppe/FY2024': '11',
  'acme/revenue/FY2024': '90',
  'acme/cash-ppe/FY2025': '20',
});

describe('changelog', () => {
  it('lists what there is in the first version', () => {
    expect(changelog(first, [])).toContain(
      '## 0.9.0\n\nThe first version, with 3 observations.\n\n- acme: 2 (cash-ppe 1, revenue 1)\n- dragon: 1 (cash-ppe 1)\n',
    );
  });

  it('says what each version added, changed and withdrew, newest first', () => {
    const text = changelog(
      manifest('0.11.0', { ...Object.fromEntries([...second.rows].map(([id, { amount }]) => [id, amount])) }),
      [second, first],
    );
    expect(text.match(/^## .*/gm)).toEqual(['## 0.11.0', '## 0.10.0', '## 0.9.0']);
    expect(text).toContain('## 0.11.0\n\nNo observation changed.\n');
    expect(text).toContain('### Added\n\n- acme/cash-ppe/FY2025: USD 20\n');
    expect(text).toContain('### Changed\n\n- acme/cash-ppe/FY2024: amount 10 is now 11\n');
    expect(text).toContain('### Withdrawn\n\n- dragon/cash-ppe/FY2024\n');
  });

  it('compares with what was before, not with the release itself or a later one', () => {
    expect(changelog(first, [first, second])).toBe(changelog(first, []));
  });
});

describe('a manifest', () => {
  it('reads back what was written', () => {
    expect(readManifest('0.10.0', writeManifest(second))).toEqual(second);
  });

  it('that cannot be read is an error with its place', () => {
    expect(() => readManifest('1.0.0', 'id\nx\n')).toThrow('releases/1.0.0.csv:1: the header is not the expected one');
  });
});
