/** An answer as flat rows of named values, for formats that hold no tree: CSV, a spreadsheet, a Markdown table. */
export type FlatRecords = {
  fields: readonly string[];
  rows: readonly (readonly (string | number | boolean | null | undefined)[])[];
};
