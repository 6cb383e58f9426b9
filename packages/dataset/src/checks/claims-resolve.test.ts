import { expect, it } from 'vitest';
import { SMALL_FILES, smallRecord } from '../../test/small-record.ts';
import { claimsResolve } from './claims-resolve.ts';

it('is silent on a sound record', () => expect(claimsResolve(smallRecord())).toEqual([]));

it('finds a claim about an entity that is not on record', () => {
  const path = 'claims/2024-08-claims.yml';
  const record = smallRecord({ [path]: (SMALL_FILES[path] as string).replace('[acme]', '[acme, nobody]') });
  expect(claimsResolve(record)[0]).toMatchObject({
    file: path,
    message: 'claim-1 names "nobody", which is not on record',
  });
});

it('finds a chip and a deal that are not on record', () => {
  const path = 'claims/2024-08-claims.yml';
  const more =
    'product: acme-two\n    deal: { id: no-deal }\n    statuses: [{ chip: acme-one, status: unknown }]\n    verdict:';
  const record = smallRecord({ [path]: (SMALL_FILES[path] as string).replace('verdict:', more) });
  expect(claimsResolve(record).map(({ message }) => message)).toEqual([
    'claim-1 names "acme-two", which is not on record',
    'claim-1 names "no-deal", which is not on record',
  ]);
});
