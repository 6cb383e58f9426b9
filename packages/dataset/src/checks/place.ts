import type { Authored } from '../author/authored.ts';
import type { Finding } from '../author/finding.ts';

/** A finding about an authored thing; one about an observation names it. */
export function findingAt({ file, row, value }: Authored<unknown>, message: string, hint?: string): Finding {
  const observation = isObservation(value) ? value.id : undefined;
  return { file, row, message, hint, observation };
}

function isObservation(value: unknown): value is { id: string } {
  return typeof value === 'object' && value !== null && 'metric' in value && 'period' in value && 'id' in value;
}
