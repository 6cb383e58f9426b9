import type { Chart } from '../chart.ts';
import { bases } from './bases/bases.ts';
import { bridge } from './bridge/bridge.ts';
import { compute } from './compute/compute.ts';
import { growth } from './growth/growth.ts';
import { guidance } from './guidance/guidance.ts';
import { intensity } from './intensity/intensity.ts';
import { lines } from './lines/lines.ts';
import { plan } from './plan/plan.ts';
import { quarters } from './quarters/quarters.ts';
import { ranked } from './ranked/ranked.ts';
import { ratio } from './ratio/ratio.ts';
import { revisions } from './revisions/revisions.ts';
import { rulePlane } from './rule-plane/rule-plane.ts';
import { statusTimeline } from './status-timeline/status-timeline.ts';
import { totals } from './totals/totals.ts';

/** Every chart, in the order in which a gallery shows them. Adding one is a folder here and a line in this list. */
export const CHARTS: readonly Chart[] = [
  totals,
  ratio,
  bridge,
  quarters,
  lines,
  growth,
  ranked,
  intensity,
  bases,
  guidance,
  plan,
  revisions,
  statusTimeline,
  rulePlane,
  compute,
];
