import type { Dataset, Day } from '@outlay/domain';

/** What every verdict is reached from: the record, and the day of the text. */
export type Environment = {
  readonly dataset: Dataset;
  /** The day that relative words and guidance refer to. */
  readonly published: Day;
  /** Whether that day is the text's own, rather than the last of the record. */
  readonly dated: boolean;
};
