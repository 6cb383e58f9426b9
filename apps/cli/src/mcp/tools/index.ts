import type { AnyTool } from '../tool.ts';
import { checkTool } from './check.ts';
import { chipTool } from './chip.ts';
import { chipsTool } from './chips.ts';
import { companiesTool } from './companies.ts';
import { companyTool } from './company.ts';
import { compareTool } from './compare.ts';
import { computeTool } from './compute.ts';
import { convertTool } from './convert.ts';
import { dealsTool } from './deals.ts';
import { explainTool } from './explain.ts';
import { exportRulesTool } from './export-rules.ts';
import { exportStatusTool } from './export-status.ts';
import { exportTimelineTool } from './export-timeline.ts';
import { gapsTool } from './gaps.ts';
import { purchaseTool } from './purchase.ts';
import { reconcileTool } from './reconcile.ts';
import { seriesTool } from './series.ts';
import { shipmentsTool } from './shipments.ts';
import { sourcesTool } from './sources.ts';

/** The tools, in the order in which a client lists them. */
export const TOOLS: readonly AnyTool[] = [
  compareTool,
  seriesTool,
  explainTool,
  reconcileTool,
  checkTool,
  convertTool,
  sourcesTool,
  gapsTool,
  companiesTool,
  companyTool,
  exportStatusTool,
  exportTimelineTool,
  exportRulesTool,
  chipsTool,
  chipTool,
  shipmentsTool,
  computeTool,
  purchaseTool,
  dealsTool,
];
