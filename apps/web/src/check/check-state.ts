import type { Locale } from '@outlay/domain';
import { isLocale } from '../locale.ts';

/** What a reader gives to be checked. */
export type CheckState = {
  readonly text: string;
  /** Detected from the text where it is left out. */
  readonly lang: Locale | undefined;
  /** The day of the text as it was written; the last day of the record where it is left out. */
  readonly published: string | undefined;
};

/** Characters (UTF-16 units) that are read at once: a long report. */
export const MOST_CHARACTERS = 500_000;

/** What stands before the packed state in a fragment. */
export const FRAGMENT = '#check=';

/** What a link may at most unpack to: the longest text, however many bytes its characters take as JSON, and the rest. */
const MOST_BYTES = 6 * MOST_CHARACTERS + 1000;

/**
 * A state as a fragment of an address, which no server is sent: JSON, compressed with its checksum (zlib), as base64url.
 *
 * @example
 * await decodeFragment(await encodeFragment({ text: 'Baidu spent CNY 4.2bn.', lang: undefined, published: undefined }))
 * // => { text: 'Baidu spent CNY 4.2bn.', lang: undefined, published: undefined }
 */
export async function encodeFragment({ text, lang, published }: CheckState): Promise<string> {
  const json = JSON.stringify([text, lang ?? '', published ?? '']);
  const packed = await bytesOf(new Blob([json]).stream().pipeThrough(new CompressionStream('deflate')));
  const binary = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  return `${FRAGMENT}${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** Reads such a fragment; nothing, where it is not whole or was changed. */
export async function decodeFragment(fragment: string): Promise<CheckState | undefined> {
  try {
    const binary = atob(fragment.slice(FRAGMENT.length).replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const bytes = await bytesOf(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate')));
    return stateOf(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return undefined;
  }
}

/** @throws RangeError when there is more than a text that would be read. */
async function bytesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    pieces.push(read.value);
    length += read.value.length;
    if (length > MOST_BYTES) {
      await reader.cancel();
      throw new RangeError('more than a text that would be read');
    }
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

function stateOf(value: unknown): CheckState | undefined {
  if (!Array.isArray(value) || value.length !== 3 || value.some((part) => typeof part !== 'string')) return undefined;
  const [text, lang, published] = value as [string, string, string];
  if (lang !== '' && !isLocale(lang)) return undefined;
  return { text, lang: lang === '' ? undefined : lang, published: published === '' ? undefined : published };
}
