import type { AnyTool } from '../tool.ts';
import { companiesTool } from './companies.ts';
import { companyTool } from './company.ts';
import { compareTool } from './compare.ts';
import { convertTool } from './convert.ts';
import { explainTool } from './explain.ts';
import { gapsTool } from './gaps.ts';
import { reconcileTool } from './reconcile.ts';
import { seriesTool } from './series.ts';
import { sourcesTool } from './sources.ts';

/** The tools, in the order in which a client lists them. */
export const TOOLS: readonly AnyTool[] = [
  compareTool,
  seriesTool,
  explainTool,
  reconcileTool,
  convertTool,
  sourcesTool,
  gapsTool,
  companiesTool,
  companyTool,
];
