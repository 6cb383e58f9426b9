import { describe, expect, it } from 'vitest';
import { widthsModule } from '../../scripts/generate-widths.ts';

describe('advance-widths.ts', () => {
  it('is what the typefaces say', async () => {
    const made = await import(
      `data:text/javascript,${encodeURIComponent((await widthsModule()).replaceAll(' as const', ''))}`
    );
    expect({ ...(await import('./advance-widths.ts')) }).toEqual({ ...made });
  });
});
