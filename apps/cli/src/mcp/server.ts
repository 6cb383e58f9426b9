import { McpServer } from '@modelcontextprotocol/server';
import type { OutlayCaller } from '@outlay/api';
import { INSTRUCTIONS } from './instructions.ts';
import type { Log } from './log.ts';
import { registerPrompt } from './prompt.ts';
import { registerTool } from './register-tool.ts';
import { registerResources } from './resources.ts';
import { TOOLS } from './tools/index.ts';

/** The server of one connection, with everything it offers. */
export function mcpServer(ask: OutlayCaller, { version, log }: { version: string; log: Log }): McpServer {
  const server = new McpServer(
    { name: 'outlay', title: 'Outlay', version },
    {
      instructions: INSTRUCTIONS,
      // What is offered does not change while the server runs.
      capabilities: {
        tools: { listChanged: false },
        resources: { listChanged: false },
        prompts: { listChanged: false },
      },
      maxToolInputElements: 1_000,
    },
  );
  for (const tool of TOOLS) registerTool(server, tool, ask, log);
  registerResources(server, ask, log);
  registerPrompt(server);
  return server;
}
