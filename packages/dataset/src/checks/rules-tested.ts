import { RULE_TESTS } from '@outlay/domain';
import type { Check } from './check.ts';
import { findingAt } from './place.ts';

/** A rule or letter has a test in the domain, or says why it decides no status; nothing else has one. */
export const rulesTested: Check = (record) => {
  const tested = new Set(RULE_TESTS.map(({ id }) => id));
  return record.exportRules.flatMap((rule) => {
    const { id, kind, untested } = rule.value;
    const decides = (kind === 'rule' || kind === 'letter') && untested === undefined;
    if (decides && !tested.has(id)) {
      return [
        findingAt(
          rule,
          `the ${kind} "${id}" has no test`,
          'Add it to packages/domain/src/export-control/rules, or say under "untested" why it decides no status',
        ),
      ];
    }
    if (!decides && tested.has(id)) return [findingAt(rule, `"${id}" has a test and is no rule that decides`)];
    return [];
  });
};
