import {
  type Chip,
  type ClaimDerivation,
  type Dataset,
  exportStatus,
  exportTimeline,
  findChips,
  multiplyRanges,
  OutlayError,
  type Price,
  type Range,
  type Shipment,
} from '@outlay/domain';
import { membersOf } from '../reading/context.ts';
import type { Statement } from '../reading/statement.ts';
import type { Environment } from './environment.ts';
import { type Stated, satisfies, statedOf } from './stated.ts';
import { type ClaimFigure, type Judgement, type NoteFact, unverifiable } from './verdict.ts';

/** The chips of the record that a name in a text stands for: the variants of a model, or the data-centre chips of a family. */
export function chipsNamed(model: string, { dataset }: Environment): readonly Chip[] {
  const known = named.get(dataset)?.get(model);
  if (known) return known;
  const chips = lookUp(model, dataset);
  const models = named.get(dataset) ?? new Map<string, readonly Chip[]>();
  models.set(model, chips);
  named.set(dataset, models);
  return chips;
}

/** The chips by the names that texts gave them; there are as many names as the grammar knows models. */
const named = new WeakMap<Dataset, Map<string, readonly Chip[]>>();

function lookUp(model: string, dataset: Dataset): Chip[] {
  const family = dataset.chips.filter(
    ({ architecture, dataCentre, market }) => architecture?.toLowerCase() === model && dataCentre && market !== 'china',
  );
  if (family.length > 0) return family;
  try {
    return findChips(dataset, model);
  } catch (error) {
    if (error instanceof OutlayError) return [];
    throw error;
  }
}

/** The name of a chip for the answer: the vendor and the model, as questions to the record take it. */
export function chipId(model: string, environment: Environment): string {
  const [first] = chipsNamed(model, environment);
  if (!first) return model;
  const slug = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
  return first.architecture?.toLowerCase() === model
    ? `${first.vendor}-${model}`
    : `${first.vendor}-${slug(first.model)}`;
}

/** Who makes a chip: the company of the record behind its vendor, else the vendor. */
export function vendorOf(model: string, environment: Environment): string | undefined {
  const [first] = chipsNamed(model, environment);
  const vendor = first && environment.dataset.chipVendors.find(({ id }) => id === first.vendor);
  return vendor?.company ?? first?.vendor;
}

/** Judges what is said of chips: their price, their number, what a number of them costs. */
export function judgeChips(statement: Statement, environment: Environment): Judgement {
  const { chip, value, kind } = statement;
  if (!value) return unverifiable('no-chip-figure');
  if (!chip) return unverifiable('unknown-chip');
  const chips = chipsNamed(chip, environment);
  if (chips.length === 0) return unverifiable('unknown-chip', { detail: chip });
  const stated = statedOf(value);
  const mangled: NoteFact[] = statement.mangled ? [{ note: 'mangled' }] : [];
  if (kind === 'price') return judgePrice(chips, stated, statement, environment);
  const rows = shipmentsOf(chips, statement, environment);
  const counted = rows.flatMap((row) => countOf(row, kind) ?? []);
  const match = counted.find(({ range }) => satisfies(stated, range));
  if (match) return reported('supported', match.row, match.range, [...noteOf(match.row, match.range), ...mangled]);
  const [first] = counted;
  const open = counted.some(({ range }) => leavesRoom(stated, range));
  if (!first || open)
    return unverifiable('no-chip-figure', {
      ...(first ? { figure: shipmentFigure(first.row, first.range), derivation: reportOf(first.row) } : {}),
      ...(mangled.length > 0 ? { notes: mangled } : {}),
    });
  return { ...reported('contradicted', first.row, first.range, mangled), period: first.row.period };
}

function leavesRoom(stated: Stated, { amount, low, high }: Range): boolean {
  if (amount !== undefined) return false;
  return (
    (high === undefined && low !== undefined && stated.low >= low) ||
    (low === undefined && high !== undefined && stated.high <= high)
  );
}

function judgePrice(
  chips: readonly Chip[],
  stated: Stated,
  statement: Statement,
  { published }: Environment,
): Judgement {
  const { currency } = statement.value ?? {};
  const all = chips.flatMap(({ id, prices }) => prices.map((price) => ({ id, price })));
  const known = all.filter(({ price }) => price.published <= published);
  const pool = (known.length > 0 ? known : all).filter(({ price }) => price.price.currency === currency);
  const match = pool.find(({ price }) => satisfies(stated, price.price));
  const shown = match ?? pool[0];
  if (!shown) return unverifiable('no-chip-figure');
  const figure = priceFigure(shown.price);
  return {
    verdict: match ? 'supported' : 'contradicted',
    period: { start: shown.price.start, end: shown.price.end },
    figure,
    derivation: reportOf(shown.price),
    notes: [{ note: 'estimate', figure }],
  };
}

function priceFigure({ price, start, end, estimator, published }: Price): ClaimFigure {
  return { entities: [], period: { start, end }, kind: 'estimate', value: price, estimator, published };
}

/** Families of chips by the name that a text gives them: Hopper, Ascend. */
function familiesOf(model: string | undefined, { chipFamilies }: Environment['dataset']): string[] {
  return chipFamilies.flatMap(({ id }) => (model !== undefined && id.endsWith(`-${model}`) ? [id] : []));
}

/** Rows of shipments that count these chips, for the buyer that is told of or for all of China. */
function shipmentsOf(
  chips: readonly Chip[],
  { subject, chip }: Statement,
  { dataset, published }: Environment,
): Shipment[] {
  const ids = new Set([...chips.map(({ id }) => id), ...familiesOf(chip, dataset)]);
  // Of several companies together, anyone's count may be meant; estimators name such buyers in their own ways.
  const [buyer, ...others] = membersOf(subject?.ids ?? [], dataset);
  const vendors = new Set(chips.map(({ vendor }) => vendor as string));
  const buys = buyer !== undefined && others.length === 0 && !vendors.has(buyer);
  const rows = dataset.shipments.filter(
    (row) => row.product !== undefined && ids.has(row.product) && (!buys || row.buyer === buyer),
  );
  const known = rows.filter((row) => row.published <= published);
  return known.length > 0 ? known : rows;
}

type Counted = { readonly row: Shipment; readonly range: NonNullable<ClaimFigure['value']> };

function countOf(row: Shipment, kind: Statement['kind']): Counted | undefined {
  if (kind === 'units') return row.units && { row, range: row.units };
  const { units, unitPrice, value } = row;
  if (value) return { row, range: value };
  if (!units || !unitPrice) return undefined;
  return { row, range: { ...multiplyRanges(units, unitPrice), currency: unitPrice.currency } };
}

function noteOf(row: Shipment, range: Counted['range']): NoteFact[] {
  return [{ note: 'estimate', figure: shipmentFigure(row, range) }];
}

function shipmentFigure({ buyer, period, estimator, published }: Shipment, range: Counted['range']): ClaimFigure {
  return { entities: [buyer], period, kind: 'estimate', value: range, estimator, published };
}

function reported(
  verdict: Judgement['verdict'],
  row: Shipment,
  range: Counted['range'],
  notes: readonly NoteFact[],
): Judgement {
  return { verdict, period: row.period, figure: shipmentFigure(row, range), derivation: reportOf(row), notes };
}

function reportOf({ estimator, published, source }: Shipment | Price): ClaimDerivation {
  return { op: 'report', estimator, published, sources: [source] };
}

/** What each claim about export asks of the rules. A licence that is given case by case bars less than a ban and more than none. */
const MEANS = {
  blocked: ['controlled', 'presumption-of-denial', 'licence-required'],
  allowed: ['not-controlled', 'case-by-case'],
  licence: ['licence-required', 'controlled', 'case-by-case', 'presumption-of-denial'],
} as const;

/** Judges whether a chip may be shipped, by the rules in force on the day of the text. */
export function judgeStatus(statement: Statement, environment: Environment): Judgement {
  const { chip, status } = statement;
  const chips = chip ? chipsNamed(chip, environment) : [];
  const [first] = chips;
  if (!first || !status) return unverifiable('unknown-chip', chip ? { detail: chip } : {});
  const { dataset } = environment;
  const on = environment.published > dataset.recordedTo ? dataset.recordedTo : environment.published;
  const found = chips.map(({ id }) => exportStatus(dataset, { chip: id, on }));
  const [answer] = found as [(typeof found)[number]];
  const day = { start: on, end: on };
  const figure: ClaimFigure = { entities: [], period: day, kind: 'derived', status: answer.status };
  const derivation: ClaimDerivation = {
    op: 'rules',
    rules: answer.findings.map(({ rule, text }) => ({ rule, text })),
  };
  if (found.some((other) => other.status !== answer.status) || answer.status === 'unknown')
    return unverifiable('status-unknown', { period: day, figure, derivation });
  const holds = (MEANS[status] as readonly string[]).includes(answer.status);
  const later = laterStatus(first, on, answer.status, environment);
  return {
    verdict: holds ? 'supported' : 'contradicted',
    period: day,
    figure,
    derivation,
    ...(holds && later ? { notes: [later] } : {}),
  };
}

/** The first day after that of the text on which the status was another. */
function laterStatus(chip: Chip, on: string, status: string, { dataset }: Environment): NoteFact | undefined {
  const { spans } = exportTimeline(dataset, { chip: chip.id });
  const next = spans.find((span) => span.from > on && span.status !== status);
  return next && { note: 'status-later', day: next.from, status: next.status };
}
