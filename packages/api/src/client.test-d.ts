import type { GapReason, Kind } from '@outlay/domain';
import { expectTypeOf, it } from 'vitest';
import { createOutlayClient } from './index.ts';

const client = createOutlayClient('http://127.0.0.1:1');

it('infers rows, kinds and gaps', async () => {
  const ask = () => client.capex.compare.query({ entities: ['china-three'], period: '2024-H1', basis: 'cash' });
  type Row = Awaited<ReturnType<typeof ask>>['rows'][number];
  expectTypeOf<Row['kind']>().toEqualTypeOf<Kind | undefined>();
  expectTypeOf<NonNullable<Row['gap']>['reason']>().toEqualTypeOf<GapReason>();
  expectTypeOf<Row['growth']>().toEqualTypeOf<number | null>();
});

it('does not compile a wrong basis', () => {
  // @ts-expect-error there is no such definition
  () => client.capex.compare.query({ entities: ['china-three'], period: '2024-H1', basis: 'gross' });
});
