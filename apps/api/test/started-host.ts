import { dataset } from '@outlay/dataset';
import { readSettings, type Served, startHost } from '../src/index.ts';

/** A host on a free port, without logs; rates are not limited unless the test says so. */
export function startedHost(env: Record<string, string> = {}, write?: (line: string) => void): Promise<Served> {
  const settings = readSettings({
    PORT: '0',
    OUTLAY_LOG_LEVEL: 'silent',
    OUTLAY_RATE_LIMIT: '100000000',
    OUTLAY_MAX_DELAY: '0',
    ...env,
  });
  return startHost(settings, { dataset: dataset(), ...(write ? { log: { write } } : {}) });
}
