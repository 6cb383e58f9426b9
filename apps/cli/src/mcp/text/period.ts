import { dayCount, type Period, periodInWords } from '@outlay/domain';

/** A period in words with its days: `first half of 2024 (2024-01-01..2024-06-30, 182 days)`. */
export function periodWords(period: Period): string {
  const words = periodInWords(period);
  const named = words.charAt(0).toLowerCase() + words.slice(1);
  return `${named} (${period.start}..${period.end}, ${dayCount(period)} days)`;
}
