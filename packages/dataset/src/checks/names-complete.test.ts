import type { Company } from '@outlay/domain';
import { expect, it } from 'vitest';
import { smallRecord } from '../../test/small-record.ts';
import { namesComplete } from './names-complete.ts';

const changed = (change: Partial<Company>) => {
  const record = smallRecord();
  const companies = record.companies.map((company) =>
    company.value.id === 'acme' ? { ...company, value: { ...company.value, ...change } } : company,
  );
  return namesComplete({ ...record, companies }).map(({ message }) => message);
};
const names = { en: 'Acme', ar: 'أكمي', zh: '艾克米' };

it('is silent on a sound record', () => expect(namesComplete(smallRecord())).toEqual([]));
it('lets a brand stay Latin in Chinese', () => expect(changed({ shortNames: { ...names, zh: 'Acme' } })).toEqual([]));

it.each<[Partial<Company>, string]>([
  [{ names: { ...names, en: '艾克米' } }, 'the English name "艾克米" is in another script'],
  [{ names: { ...names, ar: 'Acme' } }, 'the Arabic name "Acme" is not in Arabic script'],
  [{ names: { ...names, zh: 'Akemi' } }, 'the Chinese name "Akemi" is not in Chinese script'],
  [{ aliases: ['Acme  Corp'] }, '"Acme  Corp" has stray blanks'],
])('finds %j', (change, message) => expect(changed(change)).toEqual([message]));

it('finds a name of two entities', () => {
  expect(changed({ aliases: ['DRAGON'] })).toEqual(['"dragon" is also a name of acme']);
});
