import type { Source } from '@outlay/domain';
import type { SOURCE_TABLE, TableOf } from './compact.ts';
import type { Text } from './text.ts';

/** The documents of the data module, unpacked one by one when they are asked for and kept. */
export function packedSources({ rows, columns }: TableOf<typeof SOURCE_TABLE>, text: Text) {
  const made: Source[] = [];
  const places = Array.from({ length: rows }, (_, row) => row);
  const unpack = (row: number): Source =>
    ({
      id: text(columns.id, row),
      publisher: text(columns.publisher, row),
      title: text(columns.title, row),
      published: text(columns.published, row),
      url: text(columns.url, row),
      kind: text(columns.kind, row),
      via: text(columns.via, row),
      licence: text(columns.licence, row),
      redistributed: text(columns.redistributed, row),
      note: text(columns.note, row),
    }) as Source;
  const at = (row: number): Source => {
    made[row] ??= unpack(row);
    return made[row];
  };
  let byId: Map<string | undefined, number> | undefined;
  return {
    all: (): Source[] => places.map(at),
    byId: (id: string): Source | undefined => {
      byId ??= new Map(places.map((row) => [text(columns.id, row), row]));
      const row = byId.get(id);
      return row === undefined ? undefined : at(row);
    },
  };
}
