import { chipsAction } from '../hardware/chips-action.ts';
import { dealsAction } from '../hardware/deals-action.ts';
import { shipmentsAction } from '../hardware/shipments-action.ts';
import { statusAction } from '../hardware/status-action.ts';

export { chipsAction as chips, dealsAction as deals, shipmentsAction as shipments, statusAction as status };
