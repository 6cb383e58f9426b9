import type { Dataset } from '@outlay/domain';

/** What a request is answered from: a loaded record, a clock, and an id to find the request by. */
export type ApiContext = {
  readonly dataset: Dataset;
  /** The time of the request; the router itself never looks at a clock. */
  readonly now: () => Date;
  readonly requestId: string;
};
