import { setTimeout as wait } from 'node:timers/promises';
import { OutlayError } from '@outlay/domain';
import { createHost, type Host, type HostOptions } from './host.ts';
import type { Settings } from './settings.ts';

/** A host that listens. */
export type Served = {
  readonly host: Host;
  /** `http://localhost:4000`. */
  readonly url: string;
  /** Stops at once, except that requests which were taken are answered. */
  close(): Promise<void>;
  /** Tells load balancers first, waits for them, then closes: for SIGTERM. */
  drain(): Promise<void>;
};

/**
 * Starts the host.
 *
 * @throws OutlayError `network-failed` when the address cannot be listened at.
 */
export async function startHost(settings: Settings, options: HostOptions): Promise<Served> {
  const host = await createHost(settings, options);
  try {
    await host.app.listen({ port: settings.PORT, host: settings.HOST });
  } catch (error) {
    await host.app.close();
    throw cannotListen(error as NodeJS.ErrnoException, settings);
  }
  const address = host.app.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : settings.PORT;
  const name = settings.HOST === '127.0.0.1' || settings.HOST === '0.0.0.0' ? 'localhost' : settings.HOST;
  const close = async () => {
    host.leave();
    const tooLate = setTimeout(() => host.app.server.closeAllConnections(), settings.OUTLAY_DRAIN_TIMEOUT);
    await host.app.close();
    clearTimeout(tooLate);
  };
  return {
    host,
    url: `http://${name.includes(':') ? `[${name}]` : name}:${port}`,
    close,
    drain: async () => {
      host.leave();
      await wait(settings.OUTLAY_DRAIN_DELAY);
      await close();
    },
  };
}

function cannotListen(error: NodeJS.ErrnoException, { HOST, PORT }: Settings): OutlayError {
  const why = error.code === 'EADDRINUSE' ? 'another program listens there' : error.message;
  return new OutlayError('network-failed', `the host cannot listen at ${HOST}:${PORT}: ${why}`, {
    hint: 'Choose another port (PORT, or --port), or 0 for any free one',
    facts: { host: HOST, port: PORT },
    cause: error,
  });
}
