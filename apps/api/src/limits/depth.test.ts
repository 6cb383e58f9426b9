import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDepth } from './depth.ts';

const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

function levelsOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(levelsOf));
}

describe('the depth of an input', () => {
  it('is taken up to twelve levels', () => {
    expect(() => checkDepth(nested(12))).not.toThrow();
    expect(() => checkDepth(nested(13))).toThrow('12 levels');
    expect(() => checkDepth(nested(1_000_000))).toThrow('12 levels');
  });

  it('counts no brackets in texts', () =>
    expect(() => checkDepth(JSON.stringify('[{'.repeat(50) + '\\"[['))).not.toThrow());

  it('is what the parsed value has', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 16 }), (value) => {
        const check = () => checkDepth(JSON.stringify(value));
        if (levelsOf(value) > 12) expect(check).toThrow();
        else expect(check).not.toThrow();
      }),
    );
  });
});
