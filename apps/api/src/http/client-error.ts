import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';

/** What the parser of HTTP refuses, before there is a request. */
const REFUSED: Readonly<Record<string, { status: string; code: string; message: string }>> = {
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: '408 Request Timeout',
    code: 'request-timeout',
    message: 'the request did not arrive in time',
  },
  HPE_HEADER_OVERFLOW: {
    status: '431 Request Header Fields Too Large',
    code: 'headers-too-large',
    message: 'the headers or the address are too long',
  },
};

const UNREADABLE = { status: '400 Bad Request', code: 'bad-request', message: 'this is no valid HTTP request' };

/** Answers what is no request in the one shape of failures, and closes the connection. */
export function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, code, message } = REFUSED[error.code ?? ''] ?? UNREADABLE;
  const body = `${JSON.stringify({ code, message, requestId: randomUUID() })}\n`;
  socket.end(
    [
      `HTTP/1.1 ${status}`,
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Cache-Control: no-store',
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
