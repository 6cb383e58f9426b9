import { type Locale, numerals } from '@outlay/domain';

/** A number as it is recorded, without decimals that nobody stated: `148`, `1,307.4`. */
export function asRecorded(value: number): string {
  return numerals(value, String(value).split('.')[1]?.length ?? 0);
}

const BANDWIDTH = { en: 'GB/s', ar: 'غيغابايت/ث', zh: 'GB/s' } as const;
const AREA = { en: 'mm²', ar: 'مم²', zh: 'mm²' } as const;

/** A bandwidth with its unit. */
export function bandwidthText(value: number, locale: Locale): string {
  return `${asRecorded(value)}\u00a0${BANDWIDTH[locale]}`;
}

/** An area with its unit. */
export function areaText(value: number, locale: Locale): string {
  return `${asRecorded(value)}\u00a0${AREA[locale]}`;
}
