import { OutlayError } from '@outlay/domain';
import { z } from 'zod';

/** A whole number that an environment variable states. */
const count = (least: number, most: number, otherwise: number) =>
  z.coerce.number().int().min(least).max(most).default(otherwise);

const switchSetting = z.enum(['on', 'off']).transform((value) => value === 'on');

/** Every setting of the host, by the name of its environment variable. docs/API.md lists them. */
export const settingsSchema = z.object({
  /** 0 takes any free port. */
  PORT: count(0, 65_535, 4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Where the host is reached from outside; figures are cited with addresses under it. */
  OUTLAY_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  OUTLAY_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** Requests that one client may make in a minute. */
  OUTLAY_RATE_LIMIT: count(1, 100_000_000, 600),
  /** Counts the requests of a client over all replicas; each counts its own without it. */
  OUTLAY_REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  /** How many proxies stand in front: that many addresses of X-Forwarded-For are believed. */
  OUTLAY_TRUST_PROXY: count(0, 10, 0),
  /** Bytes. */
  OUTLAY_BODY_LIMIT: count(1_024, 16_777_216, 262_144),
  /** Characters of path and query. */
  OUTLAY_URL_LIMIT: count(256, 16_000, 8_000),
  /** Questions in one tRPC batch. */
  OUTLAY_BATCH_LIMIT: count(1, 100, 10),
  /** Milliseconds in which a request must have arrived whole. */
  OUTLAY_REQUEST_TIMEOUT: count(100, 300_000, 10_000),
  /** Milliseconds for which the event loop may be late before requests are refused with 503; 0 refuses none. */
  OUTLAY_MAX_DELAY: count(0, 60_000, 250),
  /** Megabytes of answers that are kept for the next reader. */
  OUTLAY_CACHE_MB: count(1, 4_096, 64),
  /** Milliseconds in which a load balancer may notice, after SIGTERM, that this host is going. */
  OUTLAY_DRAIN_DELAY: count(0, 120_000, 1_000),
  /** Milliseconds after which requests that have not ended are given up, after SIGTERM. */
  OUTLAY_DRAIN_TIMEOUT: count(100, 300_000, 10_000),
  /** A folder of earlier versions of the record, `outlay-0.1.0.json`, for figures cited from them. */
  OUTLAY_RECORDS: z.string().min(1).optional(),
  OUTLAY_METRICS: switchSetting.default(true),
});

export type Settings = z.infer<typeof settingsSchema>;

/**
 * Reads the settings from the environment; an empty value counts as absent.
 *
 * @throws OutlayError `invalid-setting` naming every setting that is wrong, at once.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    Object.keys(settingsSchema.shape).flatMap((name) => (env[name] ? [[name, env[name]]] : [])),
  );
  const read = settingsSchema.safeParse(given);
  if (read.success) return read.data;
  const wrong = read.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    return `${name}=${env[name]}: ${message}`;
  });
  throw new OutlayError('invalid-setting', `the host cannot start with these settings:\n  ${wrong.join('\n  ')}`, {
    hint: 'Settings are environment variables; docs/API.md lists them with their defaults',
    facts: { settings: read.error.issues.map(({ path }) => path[0]) },
  });
}
