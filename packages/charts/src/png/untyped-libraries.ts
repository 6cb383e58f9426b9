import { createRequire } from 'node:module';

// Two libraries that ship no types: what of them is used here, with its type.

const require = createRequire(import.meta.url);

/** Turns a WOFF2 file into the OpenType font inside it; the result is a view of memory that the next call overwrites. */
export const { decompress } = require('wawoff2') as { decompress(woff2: Uint8Array): Promise<Uint8Array<ArrayBuffer>> };

/** The bidirectional algorithm of Unicode Standard Annex 9. */
export const bidi = (
  require('bidi-js') as () => {
    /** The embedding level of every UTF-16 unit of a text, in a line of a direction. */
    getEmbeddingLevels(text: string, direction?: 'ltr' | 'rtl' | 'auto'): { levels: Uint8Array };
  }
)();
