import type { Check } from './check.ts';
import { findingAt } from './place.ts';

/** A price is stated for days that have passed when it is published, unless it begins with them, and days are in order. */
export const pricesOrdered: Check = (record) =>
  record.chips.flatMap((chip) =>
    chip.value.prices.flatMap(({ start, end, published, estimator }) => {
      const what = `the price by ${estimator}`;
      if (end < start) return [findingAt(chip, `${what} ends before it begins: ${start}..${end}`)];
      return published < start ? [findingAt(chip, `${what} was published on ${published}, before its days`)] : [];
    }),
  );
