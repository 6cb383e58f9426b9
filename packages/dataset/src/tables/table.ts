/** A cell of a published table; an absent value is an empty cell. */
export type TableCell = string | number | undefined;

/** A column in the words of Table Schema (Data Package 2.0). */
export type Field = {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'date' | 'yearmonth';
  readonly description: string;
  readonly format?: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[]; readonly minimum?: number };
};

/** A table of the record as it is published: what it is, its columns, and its rows in their order. */
export type Table = {
  /** Name of the file in `generated/csv`, without its ending. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
  readonly rows: readonly (readonly TableCell[])[];
};

/** A text column; `required` unless it says otherwise. */
export function text(name: string, description: string, more: Partial<Field> = {}): Field {
  return { name, type: 'string', description, constraints: { required: true }, ...more };
}

/** A column that may be empty. */
export function optional(field: Field): Field {
  const { constraints: { required: _, ...constraints } = {}, ...rest } = field;
  return Object.keys(constraints).length === 0 ? rest : { ...rest, constraints };
}

/** The columns of a number that may be a range: the number or its central value, the lower and the upper bound. */
export function rangeFields(stem: string, description: string): Field[] {
  const field = (name: string, what: string): Field => ({
    name,
    type: 'integer',
    description: `${description}: ${what}`,
    constraints: { minimum: 0 },
  });
  return [
    field(stem, 'the number, or the central value where the source states one'),
    field(`${stem}_low`, 'the lower bound where one was stated'),
    field(`${stem}_high`, 'the upper bound where one was stated'),
  ];
}

/** The columns of a name in three languages. */
export function nameFields(prefix: string, what: string): Field[] {
  return [
    text(`${prefix}_en`, `${what} in English`),
    text(`${prefix}_ar`, `${what} in Arabic`),
    text(`${prefix}_zh`, `${what} in Chinese`),
  ];
}

/** A reference of one column to the id of a source. */
export const TO_SOURCE = { fields: ['source'], reference: { resource: 'sources', fields: ['id'] } } as const;
