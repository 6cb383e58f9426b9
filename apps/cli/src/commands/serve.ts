import type { CommandSpec } from './command.ts';

export const serveCommand: CommandSpec = {
  name: 'serve',
  summary: 'the API over HTTP on this machine: REST, tRPC, OpenAPI',
  words: [],
  options: (command) =>
    command
      .option('--port <number>', 'where to listen; 0 takes any free port (default: 4000, or PORT)')
      .option('--host <address>', 'which address to listen at (default: 127.0.0.1, or HOST)'),
  examples: ['serve', 'serve --port 8080'],
  serves: true,
  action: async (...given) => (await import('../loaded/serve.ts')).serve(...given),
};
