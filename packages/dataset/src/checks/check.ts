import type { AuthoredRecord } from '../author/authored.ts';
import type { Finding } from '../author/finding.ts';

/** One rule of the record: says everything that breaks it, and nothing when all is well. */
export type Check = (record: AuthoredRecord) => Finding[];
