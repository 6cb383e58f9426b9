import { describe, expect, it } from 'vitest';
import { changesOf } from './changes.ts';
import type { Manifest } from './manifest.ts';

const manifest = (version: string, rows: Record<string, [amount: string, published: string]>): Manifest => ({
  version,
  rows: new Map(
    Object.entries(rows).map(([id, [amount, published]]) => [
      id,
      { id, amount, low: '', high: '', currency: 'USD', published, source: 'filing' },
    ]),
  ),
});
const first = manifest('0.9.0', { a: ['10', '2024-05-01'], b: ['5', '2024-02-01'] });
const second = manifest('0.10.0', { a: ['11', '2024-05-01'], c: ['20', '2025-02-01'] });

describe('changesOf', () => {
  it('lists nothing of a first version but how large and how new it is', () => {
    expect(changesOf(first, [])).toEqual([
      { version: '0.9.0', newest: '2024-05-01', observations: 2, first: true, added: [], changed: [], withdrawn: [] },
    ]);
  });

  it('tells what was added, changed and withdrawn, the newest version first', () => {
    const [newest, oldest] = changesOf(second, [first]);
    expect(newest).toEqual({
      version: '0.10.0',
      newest: '2025-02-01',
      observations: 2,
      first: false,
      added: [{ id: 'c', text: 'USD 20' }],
      changed: [{ id: 'a', text: 'amount 10 is now 11' }],
      withdrawn: ['b'],
    });
    expect(oldest).toMatchObject({ version: '0.9.0', first: true });
  });
});
