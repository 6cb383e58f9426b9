import type { Check } from './check.ts';
import { findingAt } from './place.ts';

/** The members of a group are companies of the record, each once: no parts, aggregates or groups. */
export const groupMembers: Check = (record) => {
  const types = new Map<string, string>(record.companies.map(({ value }) => [value.id, value.type]));
  for (const { value } of record.groups) types.set(value.id, types.has(value.id) ? 'company and group' : 'group');
  return record.groups.flatMap((group) => {
    const { id, members } = group.value;
    const clash = types.get(id) === 'group' ? [] : [findingAt(group, `"${id}" is the id of a company and of a group`)];
    const repeated = members.filter((member, at) => members.indexOf(member) !== at);
    const wrong = members.filter((member) => types.get(member) !== 'company');
    return [
      ...clash,
      ...repeated.map((member) => findingAt(group, `the member "${member}" stands twice`)),
      ...wrong.map((member) =>
        findingAt(group, `the member "${member}" is ${describe(types.get(member))}, not a company`),
      ),
    ];
  });
};

function describe(type: string | undefined): string {
  if (type === undefined) return 'not on record';
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
