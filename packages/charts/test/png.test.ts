import { describe, expect, it } from 'vitest';
import { dataset } from '../../dataset/src/index.ts';
import { guidance, ratio, totals } from '../src/index.ts';
import { png } from '../src/png/index.ts';
import { outlinesOf } from '../src/png/shape-text.ts';
import { arabicTypeface, latinTypeface } from '../src/png/typefaces.ts';

const record = dataset();

/** Width and height in the header of a PNG. */
function sizeOf(picture: Uint8Array): [number, number] {
  const view = new DataView(picture.buffer, picture.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe('png', () => {
  it('is as large as the drawing, times the scale', async () => {
    const state = totals.state(record, totals.example);
    expect(sizeOf(await png(totals, state, { locale: 'en', scale: 1 }))[0]).toBe(1120);
    expect(sizeOf(await png(totals, state, { locale: 'ar', size: 'narrow', theme: 'dark' }))[0]).toBe(780);
  });

  it('fills a frame exactly, as previews of links need it', async () => {
    const state = ratio.state(record, ratio.example);
    expect(sizeOf(await png(ratio, state, { locale: 'ar', frame: { width: 1200, height: 630 } }))).toEqual([1200, 630]);
  });

  it('is the same picture every time, and another one in another language', async () => {
    const state = guidance.state(record, guidance.example);
    const [one, again, other] = await Promise.all(
      (['en', 'en', 'ar'] as const).map((locale) => png(guidance, state, { locale, scale: 1 })),
    );
    expect(one).toEqual(again);
    expect(one).not.toEqual(other);
  });

  it('refuses Chinese with a font that has none', async () => {
    const state = totals.state(record, totals.example);
    await expect(png(totals, state, { locale: 'zh', chineseFont: '/nowhere.ttf' })).rejects.toThrow(
      'no typeface with Chinese',
    );
  });
});

describe('shaping', () => {
  const shaped = async (text: string, base: 'ltr' | 'rtl') => {
    const [latin, arabic] = [await latinTypeface(), await arabicTypeface()];
    const typefaceOf = (code: number) => (code >= 0x600 && arabic.has(code) ? arabic : latin);
    return outlinesOf(text, { size: 100, weight: 400, narrow: false, base, typefaceOf });
  };

  it('keeps a sign at the left of its number in right-to-left text', async () => {
    const [isolated, alone] = [await shaped('\u2066+8\u2069', 'rtl'), await shaped('+8', 'ltr')];
    expect(isolated.steps).toEqual(alone.steps);
  });

  it('orders mixed text from the right: the first word stands last', async () => {
    const [mixed, latin] = [await shaped('ميتا Meta', 'rtl'), await shaped('Meta', 'ltr')];
    expect(mixed.steps.slice(0, latin.steps.length)).toEqual(latin.steps);
  });

  it('joins Arabic letters', async () => {
    const [word, letters] = [
      await shaped('ميتا', 'rtl'),
      await Promise.all([...'ميتا'].map((letter) => shaped(letter, 'rtl'))),
    ];
    expect(word.width).toBeLessThan(letters.reduce((sum, { width }) => sum + width, 0));
  });
});
