import { expect, it } from 'vitest';
import { SMALL_FILES, smallRecord } from '../../test/small-record.ts';
import { groupMembers } from './group-members.ts';

const withMembers = (members: string, id = 'both') =>
  smallRecord({
    'groups/both/group.yml': undefined,
    [`groups/${id}/group.yml`]: (SMALL_FILES['groups/both/group.yml'] as string)
      .replace('id: both', `id: ${id}`)
      .replace('[acme, dragon]', members),
  });

it('is silent on a sound record', () => expect(groupMembers(smallRecord())).toEqual([]));

it('finds members that are missing, repeated, or groups', () => {
  expect(groupMembers(withMembers('[acme, nobody]'))[0]?.message).toBe(
    'the member "nobody" is not on record, not a company',
  );
  expect(groupMembers(withMembers('[acme, acme]'))[0]?.message).toBe('the member "acme" stands twice');
  expect(groupMembers(withMembers('[acme, both]'))[0]?.message).toBe('the member "both" is a group, not a company');
});

it('finds parts and aggregates among them', () => {
  const record = smallRecord();
  const companies = record.companies.map((company) => ({
    ...company,
    value: { ...company.value, type: 'aggregate' as const },
  }));
  expect(groupMembers({ ...record, companies }).map(({ message }) => message)).toEqual([
    'the member "acme" is an aggregate, not a company',
    'the member "dragon" is an aggregate, not a company',
  ]);
});

it('finds a group with the id of a company', () => {
  expect(groupMembers(withMembers('[acme, dragon]', 'acme'))[0]?.message).toBe(
    '"acme" is the id of a company and of a group',
  );
});
