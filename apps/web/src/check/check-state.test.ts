import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFragment, encodeFragment, FRAGMENT, MOST_CHARACTERS } from './check-state.ts';

const some = { text: 'أنفقت بايدو 4.2 مليار يوان. 百度资本开支42亿元。', lang: 'ar', published: '2024-08-26' } as const;

describe('a text in a fragment', () => {
  it('comes back as it was', async () => {
    const states = fc.record({
      text: fc.string({ unit: 'grapheme', maxLength: 300 }),
      lang: fc.constantFrom(undefined, 'en' as const, 'ar' as const, 'zh' as const),
      published: fc.constantFrom(undefined, '2024-08-26', 'yesterday'),
    });
    await fc.assert(
      fc.asyncProperty(states, async (state) => {
        const fragment = await encodeFragment(state);
        expect(fragment).toMatch(/^#check=[\w-]+$/);
        expect(await decodeFragment(fragment)).toEqual(state);
      }),
      { numRuns: 60 },
    );
  });

  it('is short for a text that repeats itself, and holds the longest', async () => {
    const text = '百度。'.repeat(Math.floor(MOST_CHARACTERS / 3));
    const fragment = await encodeFragment({ ...some, text });
    expect(fragment.length).toBeLessThan(5000);
    expect((await decodeFragment(fragment))?.text).toBe(text);
  });

  it('is refused when it was cut or changed', async () => {
    const fragment = await encodeFragment(some);
    for (let length = FRAGMENT.length; length < fragment.length; length++) {
      expect(await decodeFragment(fragment.slice(0, length)), `cut to ${length}`).toBeUndefined();
    }
    const changed = fragment.slice(0, 40) + (fragment[40] === 'A' ? 'B' : 'A') + fragment.slice(41);
    expect(await decodeFragment(changed)).toBeUndefined();
    expect(await decodeFragment(`${FRAGMENT}%E0%A4%A`)).toBeUndefined();
  });

  it('is refused when it would unpack to more than is read', async () => {
    const fragment = await encodeFragment({ ...some, text: ' '.repeat(MOST_CHARACTERS * 7) });
    expect(await decodeFragment(fragment)).toBeUndefined();
  });
});
