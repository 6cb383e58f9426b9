import type { ChipRow, ExportStatus, RuleFinding } from '@outlay/domain';
import type { Style } from '../output/style.ts';

type Answer = Pick<ExportStatus, 'status'> & { provision?: string | null | undefined };

/** A status in a sentence of its own, the first thing that is read. */
export function statusSentence({ status, provision }: Answer, exception: string | undefined): string {
  const listed = provision ? `: ${provision}` : '';
  const more = exception === undefined ? '' : `, licence exception ${exception} possible`;
  return {
    'not-controlled': 'outside the rule',
    controlled: `LICENCE REQUIRED${listed}${more}`,
    'licence-required': 'LICENCE REQUIRED',
    'case-by-case': `LICENCE REQUIRED${listed}, decided case by case`,
    'presumption-of-denial': `LICENCE REQUIRED${listed}, denial presumed`,
    unknown: 'UNKNOWN',
  }[status];
}

/** A status in a cell. */
export function statusCell({ status, provision }: Answer): string {
  return {
    'not-controlled': 'outside the rule',
    controlled: `LICENCE, ${provision}`,
    'licence-required': 'LICENCE',
    'case-by-case': 'LICENCE, case by case',
    'presumption-of-denial': 'LICENCE, presumed denial',
    unknown: 'unknown',
  }[status];
}

/** A status in the colour of its alarm: free green, barred red; what is not known carries none. */
export function inAlarm(style: Style, { status }: Answer, text: string): string {
  if (status === 'unknown') return text;
  return status === 'not-controlled' ? style.good(text) : style.alarm(text);
}

/** What one rule says, in a word or two at the right edge. */
export function outcomeWord({ outcome, provision, exception }: RuleFinding): string {
  return {
    controlled: `${provision ?? 'controlled'}${exception === undefined ? '' : `, ${exception} possible`}`,
    'not-controlled': 'none',
    'licence-required': 'licence',
    'not-covered': 'none',
    'case-by-case': 'case by case',
    'presumption-of-denial': 'presumed denial',
    'not-applicable': 'does not apply',
    'tariff-25': 'duty 25%',
    'no-tariff': 'no duty',
    covered: 'covered',
    unknown: 'unknown',
  }[outcome];
}

/** Whether the rules bind the chip at all, or its numbers are only read by them. */
export function boundByRules(row: Pick<ChipRow, 'country' | 'market'>): boolean {
  return row.country === 'US' && row.market !== 'in-house';
}

export const NOT_ADVICE = 'This is a reading of published rules, not legal advice.';
