import { type Shipment, shipmentSchema } from '@outlay/domain';
import type { Authored } from './authored.ts';
import { amountCell, type Cell } from './cells.ts';
import type { Finding } from './finding.ts';
import { readCsv } from './read-csv.ts';
import { schemaFindings } from './schema-findings.ts';

/** The columns of `shipments/<topic>.csv`. */
export const SHIPMENT_COLUMNS = [
  ...(['estimator', 'published', 'buyer', 'product', 'start', 'end', 'stage', 'unit', 'kind'] as const),
  ...(['units', 'units_low', 'units_high', 'price_currency', 'price', 'price_low', 'price_high'] as const),
  ...(['value_currency', 'value', 'value_low', 'value_high', 'h100_equivalents'] as const),
  ...(['source', 'confidence', 'note'] as const),
] as const;

type Cells = Readonly<Record<(typeof SHIPMENT_COLUMNS)[number], string>>;

/** Reads a `shipments/<topic>.csv`: who bought, ordered or may buy how many chips, by whose account. */
export function shipmentRows(file: string, text: string): { shipments: Authored<Shipment>[]; findings: Finding[] } {
  const { rows, findings } = readCsv(file, text, SHIPMENT_COLUMNS);
  const shipments = rows.flatMap(({ row, cells }) => {
    const given = objectOf(cells, (column, cell) => {
      if (cell.problem === undefined) return cell.value;
      findings.push({ file, row, message: `${column} ${cell.problem}`, hint: cell.hint });
      return undefined;
    });
    const parsed = shipmentSchema.safeParse(given);
    if (parsed.success) return [{ value: parsed.data, file, row }];
    findings.push(...schemaFindings(file, parsed.error, given, () => row));
    return [];
  });
  return { shipments, findings };
}

type Settle = (column: string, cell: Cell<number>) => number | undefined;

function objectOf(cells: Cells, settle: Settle): Record<string, unknown> {
  const number = (column: keyof Cells) =>
    cells[column] === '' ? undefined : settle(column, amountCell(cells[column]));
  const range = (stem: 'units' | 'price' | 'value') =>
    present({ amount: number(stem), low: number(`${stem}_low`), high: number(`${stem}_high`) });
  const money = (stem: 'price' | 'value') =>
    cells[`${stem}_currency`] === '' ? undefined : { currency: cells[`${stem}_currency`], ...range(stem) };
  const units = range('units');
  return present({
    id: idOf(cells),
    estimator: cells.estimator,
    published: cells.published,
    buyer: cells.buyer,
    product: cells.product,
    period: { start: cells.start, end: cells.end },
    stage: cells.stage,
    unit: cells.unit,
    kind: cells.kind,
    units: Object.keys(units).length === 0 ? undefined : units,
    unitPrice: money('price'),
    value: money('value'),
    h100Equivalents: number('h100_equivalents'),
    source: cells.source,
    confidence: cells.confidence,
    note: cells.note,
  });
}

/** Estimator, buyer, product, days, stage and publication: what tells rows apart. */
function idOf({ estimator, buyer, product, unit, start, end, stage, published }: Cells): string {
  const by = estimator.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `${by}/${buyer}/${product || unit}/${start}..${end}/${stage}/${published}`;
}

function present<T extends Record<string, unknown>>(object: T): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && value !== ''));
}
