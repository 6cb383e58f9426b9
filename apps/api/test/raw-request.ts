import { connect } from 'node:net';

export type RawAnswer = { status: number; headers: Map<string, string>; body: string };

/** Writes bytes to a port as they are and reads what comes back until the connection ends. */
export function rawRequest(port: number, bytes: string | Buffer, more: { hold?: boolean } = {}): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const received: Buffer[] = [];
    socket.on('data', (data) => received.push(data as Buffer));
    socket.on('error', (error: NodeJS.ErrnoException) => (received.length > 0 ? undefined : reject(error)));
    socket.on('close', () => resolve(parsed(Buffer.concat(received))));
    socket.write(bytes);
    if (!more.hold) socket.end();
  });
}

function parsed(bytes: Buffer): RawAnswer {
  const at = bytes.indexOf('\r\n\r\n');
  const [first = '', ...lines] = bytes
    .subarray(0, at < 0 ? bytes.length : at)
    .toString('latin1')
    .split('\r\n');
  const headers = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  return { status: Number(first.split(' ')[1] ?? 0), headers, body: bytes.subarray(at + 4).toString('utf8') };
}
