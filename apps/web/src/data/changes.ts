import changes from '@outlay/dataset/changes.json' with { type: 'json' };

/** What a version of the record changed against the one before it. */
export type VersionChanges = {
  readonly version: string;
  /** The newest day on which a figure of the version became public. */
  readonly newest: string;
  readonly observations: number;
  /** Whether there is none before it. */
  readonly first: boolean;
  readonly added: readonly { readonly id: string; readonly text: string }[];
  readonly changed: readonly { readonly id: string; readonly text: string }[];
  readonly withdrawn: readonly string[];
};

/** The changes of every version of the record, the newest first. */
export const CHANGES: readonly VersionChanges[] = changes;
