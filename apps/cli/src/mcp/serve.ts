import type { Readable, Writable } from 'node:stream';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { createCaller } from '@outlay/api';
import { checkText } from '@outlay/claims';
import type { Dataset } from '@outlay/domain';
import { figureAddress } from './figure-address.ts';
import type { Log } from './log.ts';
import { mcpServer } from './server.ts';

/** What the server stands on: the record, the streams of the protocol, and where messages and signals are. */
export type Surroundings = {
  dataset: Dataset;
  version: string;
  stdin: Readable;
  stdout: Writable;
  log: Log;
  /** Resolves when the program is told to stop. */
  stopped: Promise<unknown>;
};

/**
 * Serves an assistant on stdin and stdout until its client closes them or the process is asked to end.
 *
 * @param publicUrl the host at which the API shows figures, for citations; by default they are resources of this server.
 * @throws OutlayError `invalid-setting` for a public address that is none.
 */
export async function serveMcp(surroundings: Surroundings, publicUrl: string | undefined): Promise<void> {
  const { dataset, version, stdin, stdout, log, stopped } = surroundings;
  const ask = createCaller({
    dataset,
    check: checkText,
    now: () => new Date(),
    requestId: 'mcp',
    figureAddress: figureAddress(publicUrl),
  });
  const transport = new ClosingTransport(stdin, stdout);
  const served = serveStdio(() => mcpServer(ask, { version, log }), {
    transport,
    onerror: ({ message }) => log(message),
  });
  void stopped.then(() => served.close());
  await transport.closed;
}

/** The library's transport, which also says when it has closed, whatever closed it. */
class ClosingTransport extends StdioServerTransport {
  #close: () => void = () => {};
  readonly closed = new Promise<void>((resolve) => {
    this.#close = resolve;
  });

  override async close(): Promise<void> {
    await super.close();
    this.#close();
  }
}
