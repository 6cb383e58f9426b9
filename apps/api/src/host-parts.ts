import { type ApiContext, createCaller, type OutlayCaller } from '@outlay/api';
import { checkText } from '@outlay/claims';
import type { FastifyRequest } from 'fastify';
import type { AnswerCache } from './http/answer-cache.ts';
import type { RecordShelf } from './record-shelf.ts';

/** What the parts of a host share. */
export type HostParts = {
  readonly records: RecordShelf;
  readonly answers: AnswerCache;
  readonly now: () => Date;
  /** Where the host is reached, without a slash at the end. */
  readonly publicUrl: () => string;
  readonly version: string;
};

/** What a request is answered from. */
export function contextOf({ records, now, publicUrl }: HostParts, request: FastifyRequest): ApiContext {
  return {
    dataset: records.newest,
    datasetOf: records.of,
    now,
    check: checkText,
    requestId: request.id,
    figureAddress: (id) => `${publicUrl()}/v1/figures/${id.split('/').map(encodeURI).join('/')}`,
  };
}

/** The contract, in process, on behalf of a request. */
export function callerOf(parts: HostParts, request: FastifyRequest): OutlayCaller {
  return createCaller(contextOf(parts, request));
}
