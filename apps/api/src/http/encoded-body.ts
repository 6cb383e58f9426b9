import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How a body may be packed, the smallest first. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** Below this many bytes packing makes an answer no faster. */
const WORTH_PACKING = 1_024;

const packers: Readonly<Record<'br' | 'gzip', (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
};

/** A body that is packed once for each encoding that somebody asks for, and never changes. */
export type EncodedBody = {
  readonly bytes: Buffer;
  /** Which of the encodings the body is worth sending in. */
  readonly encodings: readonly Encoding[];
  in(encoding: Encoding): Buffer | Promise<Buffer>;
  /** A strong entity tag: different bytes, in any encoding, have another. */
  etag(encoding: Encoding): string;
};

/** Makes a body of a text. */
export function encodedBody(text: string): EncodedBody {
  const bytes = Buffer.from(text);
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  const packed = new Map<Encoding, Buffer | Promise<Buffer>>([['identity', bytes]]);
  return {
    bytes,
    encodings: bytes.length < WORTH_PACKING ? ['identity'] : ENCODINGS,
    in: (encoding) => {
      const known = packed.get(encoding);
      if (known !== undefined) return known;
      const made = packers[encoding as 'br' | 'gzip'](bytes).then((result) => {
        packed.set(encoding, result);
        return result;
      });
      packed.set(encoding, made);
      return made;
    },
    etag: (encoding) => `"${digest}${encoding === 'identity' ? '' : `-${encoding}`}"`,
  };
}
