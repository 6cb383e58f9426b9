// What the host uses of it; the published types lag behind and do not know `preferred`.
declare module 'negotiator' {
  import type { IncomingHttpHeaders } from 'node:http';

  export default class Negotiator {
    constructor(request: { headers: IncomingHttpHeaders });
    mediaType(available: readonly string[]): string | undefined;
    /** The acceptable ones, best first; of equally good ones those in `preferred` come first. */
    encodings(available: readonly string[], options?: { preferred: readonly string[] }): string[];
  }
}
