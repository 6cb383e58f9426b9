import type { CheckReport, Dataset, Day, Locale } from '@outlay/domain';

/** What a request is answered from: a loaded record, a clock, and an id to find the request by. */
export type ApiContext = {
  readonly dataset: Dataset;
  /** The time of the request; the router itself never looks at a clock. */
  readonly now: () => Date;
  readonly requestId: string;
  /** Finds the claims of a text and judges them by the record; the contract knows no grammar of its own. */
  readonly check?: ((dataset: Dataset, text: string, options: CheckOptions) => CheckReport) | undefined;
  /** Records of other versions, for figures that were cited from them; none by default. */
  readonly datasetOf?: ((version: string) => Dataset | undefined) | undefined;
  /** The address of a figure by its permanent name; by default the path that the HTTP host serves it at. */
  readonly figureAddress?: ((id: string) => string) | undefined;
};

/** How a text is to be read: its language, detected where it is not given, and the day it was published. */
export type CheckOptions = { readonly lang?: Locale | undefined; readonly published?: Day | undefined };
