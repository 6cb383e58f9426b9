import type { RestRoute } from '../route.ts';
import { capexRoutes } from './capex.ts';
import { chipRoutes } from './chips.ts';
import { recordRoutes } from './record.ts';

/** Every question that can be asked with a plain GET under `/v1`, in the order of the reference. */
export const REST_ROUTES: readonly RestRoute[] = [...capexRoutes, ...chipRoutes, ...recordRoutes];
