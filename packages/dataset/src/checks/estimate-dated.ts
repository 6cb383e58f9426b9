import type { Check } from './check.ts';
import { findingAt } from './place.ts';

/** An estimate says who made it and when; guidance says when; and only estimates have an estimator. */
export const estimateDated: Check = (record) =>
  record.observations.flatMap((row) => {
    const { kind, estimator, published } = row.value;
    const outlook = kind === 'estimate' || kind === 'guidance';
    return [
      ...(kind === 'estimate' && estimator === undefined ? [findingAt(row, 'an estimate names its estimator')] : []),
      ...(kind !== 'estimate' && estimator !== undefined
        ? [findingAt(row, `a ${kind} row has no estimator`, 'What press or analysts say is kind estimate')]
        : []),
      ...(outlook && published === undefined ? [findingAt(row, `${kind} has the day it was published`)] : []),
    ];
  });
