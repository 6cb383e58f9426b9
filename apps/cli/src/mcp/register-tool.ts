import type { CallToolResult, McpServer, StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import type { OutlayCaller } from '@outlay/api';
import { failure } from './failure.ts';
import type { Log } from './log.ts';
import type { AnyTool } from './tool.ts';

/** Offers a tool to the clients of a server. Whatever it is asked, it answers or says what was wrong. */
export function registerTool(server: McpServer, tool: AnyTool, ask: OutlayCaller, log: Log): void {
  const { name, title, description, input, output } = tool;
  server.registerTool(
    name,
    {
      title,
      description,
      inputSchema: described(input),
      outputSchema: described(output),
      annotations: { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
    },
    async (question): Promise<CallToolResult> => {
      try {
        const { answer, text } = await tool.ask(ask, question);
        return { content: [{ type: 'text', text }], structuredContent: answer };
      } catch (error) {
        return failure(error, log);
      }
    },
  );
}

/** A schema for the client's eyes: the tool checks both sides itself, so that a failure reads as it does elsewhere. */
function described(schema: AnyTool['input']): StandardSchemaWithJSON {
  const { jsonSchema } = schema['~standard'];
  return { '~standard': { version: 1, vendor: 'outlay', jsonSchema, validate: (value) => ({ value }) } };
}
