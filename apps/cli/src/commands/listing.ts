import { csvText } from '@outlay/dataset';
import type { FlatRecords } from '@outlay/domain';
import type { Effects } from '../effects.ts';
import { formatOf } from '../options.ts';
import { type Column, layOut, type TableLine } from '../output/columns.ts';
import { json, markdown } from '../output/formats.ts';
import { type Style, styleOf } from '../output/style.ts';

/** Prints rows in the format asked for: JSON as the objects themselves, CSV and Markdown as records, else a table. */
export function list(
  effects: Effects,
  options: Record<string, unknown>,
  what: { value: unknown; records: FlatRecords; table: (style: Style) => string },
): void {
  const format = formatOf(options);
  if (format === 'json') effects.out(json(what.value));
  else if (format === 'csv') effects.out(csvText(what.records));
  else if (format === 'md') effects.out(markdown(what.records));
  else effects.out(what.table(styleOf(effects, { color: options.color !== false })));
}

/** A plain table under dim headings. */
export function plainTable(
  style: Style,
  columns: readonly (Column & { head: string })[],
  rows: readonly (readonly string[])[],
): string {
  const head = columns.map(({ head: text }) => ({ text, paint: style.dim }));
  const lines = rows.map((row): TableLine => row.map((text) => ({ text })));
  return `${layOut(columns, [head, ...lines]).join('\n')}\n`;
}
