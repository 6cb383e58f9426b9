import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

type Refusal = { readonly status: string; readonly code: string; readonly message: string };

/** What the parser of HTTP refuses, before there is a request. */
const REFUSED: Readonly<Record<string, Refusal>> = {
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

const UNREADABLE: Refusal = {
  status: '400 Bad Request',
  code: 'bad-request',
  message: 'this is no valid HTTP request',
};

/** Answers what is no request in the one shape of failures, and closes the connection. */
export function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  refuse(socket, REFUSED[error.code ?? ''] ?? UNREADABLE);
}

/** Answers in the same shape what Node would otherwise answer by itself, or with silence: CONNECT, and odd expectations. */
export function answerBesideRequests(server: Server): void {
  server.on('connect', (_, socket) => refuse(socket, NO_PROXY));
  server.on('checkExpectation', (request, { socket }) => {
    request.resume();
    if (socket) refuse(socket, UNEXPECTED);
  });
}

const NO_PROXY: Refusal = {
  status: '405 Method Not Allowed',
  code: 'method-not-allowed',
  message: 'this is no proxy: CONNECT is not answered here',
};

const UNEXPECTED: Refusal = {
  status: '417 Expectation Failed',
  code: 'expectation-failed',
  message: 'what the Expect header asks for is not done here',
};

function refuse(socket: Duplex, { status, code, message }: Refusal): void {
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
