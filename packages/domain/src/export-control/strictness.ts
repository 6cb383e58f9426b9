import type { ExportStatusName, Provision } from './outcome.ts';

/**
 * How strict an answer is, from free to barred: outside the rule, a licence is needed, decided case by case, denial
 * presumed; and not known.
 */
export const STRICTNESSES = ['outside', 'licence', 'case-by-case', 'denial', 'unknown'] as const;

export type Strictness = (typeof STRICTNESSES)[number];

/**
 * How strict a status is. For what is on the control list under 3A090.a denial is presumed for China, Hong Kong and Macau
 * since October 2022 (15 CFR 742.6(b)), unless a licence exception is open; for 3A090.b a licence or the exception is
 * needed.
 *
 * @example
 * strictnessOf({ status: 'controlled', provision: '3A090.a' }) // => 'denial'
 */
export function strictnessOf(answer: {
  readonly status: ExportStatusName;
  readonly provision?: Provision | undefined;
  readonly exception?: string | undefined;
}): Strictness {
  if (answer.status === 'controlled') {
    return answer.provision === '3A090.a' && answer.exception === undefined ? 'denial' : 'licence';
  }
  return (
    {
      'not-controlled': 'outside',
      'licence-required': 'licence',
      'case-by-case': 'case-by-case',
      'presumption-of-denial': 'denial',
      unknown: 'unknown',
    } as const
  )[answer.status];
}
