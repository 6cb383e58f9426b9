import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

/** How the server is started from its sources, by the Node that runs the tests. */
export const COMMAND = {
  command: process.execPath,
  args: [
    '--conditions',
    'outlay-source',
    '--disable-warning=ExperimentalWarning',
    fileURLToPath(new URL('../../src/main.ts', import.meta.url)),
    'mcp',
  ],
};

export type Answer = {
  isError: boolean;
  text: string;
  structured: Record<string, unknown>;
};

/** A real client of a real server in a process of its own. */
export class Assistant {
  readonly client: Client;
  messages = '';

  /** @param era the revisions of the protocol that the client speaks: those with a handshake, or the newest if it can. */
  constructor(era: 'legacy' | 'auto' = 'legacy') {
    this.client = new Client({ name: 'test', version: '0.0.0' }, { versionNegotiation: { mode: era } });
  }

  static async connected(
    more: readonly string[] = [],
    { command, args } = COMMAND,
    era: 'legacy' | 'auto' = 'legacy',
  ): Promise<Assistant> {
    const assistant = new Assistant(era);
    const transport = new StdioClientTransport({ command, args: [...args, ...more], stderr: 'pipe' });
    transport.stderr?.on('data', (chunk) => {
      assistant.messages += String(chunk);
    });
    await assistant.client.connect(transport);
    return assistant;
  }

  async ask(name: string, question: Record<string, unknown>): Promise<Answer> {
    const { content, structuredContent, isError } = await this.client.callTool({ name, arguments: question });
    const [said] = content;
    return {
      isError: isError === true,
      text: said?.type === 'text' ? said.text : '',
      structured: structuredContent as Record<string, unknown>,
    };
  }

  async read(uri: string): Promise<string> {
    const { contents } = await this.client.readResource({ uri });
    const [first] = contents;
    return first && 'text' in first ? first.text : '';
  }

  close(): Promise<void> {
    return this.client.close();
  }
}
