import { type Locale, type RuleFinding, statusWords } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { chipStatus } from '../messages/chip-status.ts';
import type { ChipAnswer, Unbound } from './chip-answer.ts';

type Answer = Parameters<typeof statusWords>[0];

/** A status in words; of a chip that the rules do not bind, the reason and what its numbers would be. */
export function statusText(answer: Answer, unbound: Unbound | undefined, locale: Locale): string {
  const status = statusWords(answer, locale);
  if (unbound === undefined) return status;
  const t = translator(chipStatus, locale);
  return t('byNumbers', { reason: t(unbound === 'foreign' ? 'foreignShort' : 'inHouseShort'), status });
}

/** The status of a chip on the last day of the record. */
export function todayText({ status, deciding, unbound }: ChipAnswer, locale: Locale): string {
  return statusText({ ...status, exception: deciding?.exception }, unbound, locale);
}

/** What one rule says of a chip, in a few words. */
export function outcomeText(
  { outcome, provision, exception }: Pick<RuleFinding, 'outcome' | 'provision' | 'exception'>,
  locale: Locale,
): string {
  const t = translator(chipStatus, locale);
  switch (outcome) {
    case 'controlled':
    case 'licence-required':
    case 'not-controlled':
    case 'case-by-case':
    case 'presumption-of-denial':
    case 'unknown':
      return statusWords({ status: outcome, provision, exception }, locale);
    case 'tariff-25':
      return t('duty');
    case 'no-tariff':
      return t('noDuty');
    case 'not-applicable':
      return t('notApplicable');
    case 'covered':
    case 'not-covered':
      return t('notCovered');
  }
}
