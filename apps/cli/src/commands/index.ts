import { chartCommand } from './chart.ts';
import { checkCommand } from './check.ts';
import { chipsCommand } from './chips.ts';
import type { CommandSpec } from './command.ts';
import { companiesCommand } from './companies.ts';
import { compareCommand } from './compare.ts';
import { completionCommand } from './completion.ts';
import { convertCommand } from './convert.ts';
import { dealsCommand } from './deals.ts';
import { explainCommand } from './explain.ts';
import { exportCommand } from './export.ts';
import { gapsCommand } from './gaps.ts';
import { groupsCommand } from './groups.ts';
import { mcpCommand } from './mcp.ts';
import { ratesCommand } from './rates.ts';
import { reconcileCommand } from './reconcile.ts';
import { seriesCommand } from './series.ts';
import { serveCommand } from './serve.ts';
import { shipmentsCommand } from './shipments.ts';
import { sourcesCommand } from './sources.ts';
import { statusCommand } from './status.ts';

/** The commands, in the order in which help lists them. */
export const COMMANDS: readonly CommandSpec[] = [
  compareCommand,
  seriesCommand,
  explainCommand,
  reconcileCommand,
  checkCommand,
  convertCommand,
  chipsCommand,
  statusCommand,
  shipmentsCommand,
  dealsCommand,
  companiesCommand,
  groupsCommand,
  sourcesCommand,
  ratesCommand,
  gapsCommand,
  chartCommand,
  exportCommand,
  serveCommand,
  mcpCommand,
  completionCommand,
];
