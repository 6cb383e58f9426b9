import type { CompactColumn } from './compact.ts';

/** The text of a cell by column and row. */
export type Text = (column: CompactColumn, row: number) => string | undefined;
