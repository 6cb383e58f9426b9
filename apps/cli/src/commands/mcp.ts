import type { CommandSpec } from './command.ts';

const REGISTRATION = `
In the settings of a client that starts servers (in some the key is "servers"):
  {
    "mcpServers": {
      "outlay": { "command": "npx", "args": ["-y", "outlay", "mcp"] }
    }
  }
`;

export const mcpCommand: CommandSpec = {
  name: 'mcp',
  summary: 'figures for assistants: a Model Context Protocol server on stdin and stdout',
  words: [],
  options: (command) =>
    command
      .option('--public-url <url>', 'the API that citations point at (OUTLAY_PUBLIC_URL)')
      .addHelpText('after', REGISTRATION),
  examples: ['mcp', 'mcp --public-url https://outlay.example.org'],
  serves: true,
  action: async (...given) => (await import('../loaded/mcp.ts')).mcp(...given),
};
